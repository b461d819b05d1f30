/** The codemod as a library: moves code from older versions of HubSpot's associations API to a newer one. Needs ts-morph. */
export type { SourceText } from "./codemod/code-base.js";
export { FINDING_RULES, type Finding, type FindingRule, type FindingRuleId } from "./codemod/findings.js";
export {
  type MigratedFile,
  type MigrateOptions,
  type MigrationResult,
  type MovedPlace,
  migrate,
} from "./codemod/migrate.js";
export { targets } from "./codemod/plan.js";
export type { EditKind, LeftAlone } from "./codemod/rewrite.js";
