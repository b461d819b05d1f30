/** The contract of the report. */
export type {
  AffectedOperation,
  Area,
  Change,
  DiffOptions,
  DiffReport,
  Direction,
  DocumentRef,
  Lane,
  Level,
  Location,
  OperationPair,
  OperationRef,
  Profile,
  Summary,
} from "./change.js";
/** Compares two OpenAPI documents. */
export { diffDocuments } from "./diff-documents.js";
/** Plain JSON data. */
export type { JsonObject, JsonValue } from "./json.js";
/** One plain sentence for one change. */
export { describeChange } from "./render/describe-change.js";
/** A report as a Markdown page for a person who plans a migration. */
export { type MarkdownOptions, renderMarkdown } from "./render/markdown.js";
/** What is known about a kind of change before any document is read. */
export type { Rule } from "./rules/rule.js";
/** Every rule by its id: level per profile, area, lane, and why. */
export { directionOf, type RuleId, rules } from "./rules.js";
/** Path templates with the version left out. */
export { isVersionId, versionBlindPath } from "./version-blind-path.js";
