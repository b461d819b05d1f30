// Our own lint rules, beside Redocly's `recommended-strict`. Plain JavaScript, because the `redocly` command loads these
// very files through specs/redocly.yaml: both gates run the same rules. Each message ends with what to do.
import { answerRules } from "./answer-rules.js";
import { argumentRules } from "./argument-rules.js";
import { extensionRules } from "./extension-rules.js";
import { operationRules } from "./operation-rules.js";
import { pagingRules } from "./paging-rules.js";
import { schemaRules } from "./schema-rules.js";

/** @type {Record<string, import("@redocly/openapi-core").Oas3Rule>} */
export const rules = {
  ...operationRules,
  ...argumentRules,
  ...answerRules,
  ...schemaRules,
  ...extensionRules,
  ...pagingRules,
};
