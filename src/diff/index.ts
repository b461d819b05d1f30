/** The contract of the report. */
export type {
  AffectedOperation,
  Area,
  Change,
  DiffOptions,
  DiffReport,
  Direction,
  DocumentProblem,
  DocumentRef,
  Doubt,
  Evidence,
  Lane,
  Level,
  Location,
  MoveFamily,
  MoveKind,
  OperationPair,
  OperationRef,
  Profile,
  Side,
  Summary,
  UnpairedOperation,
} from "./change.js";
/** Compares two OpenAPI documents. */
export { diffDocuments } from "./diff-documents.js";
/** Plain JSON data. */
export type { JsonObject, JsonValue } from "./json.js";
/** Path templates with the version left out. */
export { isVersionId, versionBlindPath } from "./pairing/version-blind-path.js";
/** One plain sentence for one change. */
export { describeChange } from "./render/describe-change.js";
/** A report as a self-contained HTML page. */
export { renderHtml } from "./render/html.js";
/** A report as a Markdown page for a person who plans a migration. */
export { type MarkdownOptions, renderMarkdown } from "./render/markdown.js";
/** A report as a SARIF 2.1.0 log. */
export { renderSarif, type SarifOptions } from "./render/sarif.js";
/** A report as plain text. */
export { renderText, type TextOptions } from "./render/text.js";
/** What differs between two texts, word by word. */
export { type WordRun, wordDifference } from "./render/word-difference.js";
/** What is known about a kind of change before any document is read. */
export type { Rule } from "./rules/rule.js";
/** Every rule by its id: level per profile, area, lane, and why. */
export { directionOf, type RuleId, rules } from "./rules.js";
/** A report without what an earlier one has. */
export { withoutKnown } from "./without-known.js";
