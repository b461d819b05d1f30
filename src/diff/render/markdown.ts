// The report as a Markdown page, for a person who plans a migration: what it comes to in five lines, the table of
// URLs, then what to look at per operation. What HTTP does not notice stands apart at the end.

import type { AffectedOperation, Change, DiffReport, Level, OperationPair, OperationRef } from "../change.js";
import { operationKey } from "../change-list.js";
import { compareText } from "../json.js";
import { describeChange } from "./describe-change.js";
import { doubts, problemsOf } from "./outline.js";

/** What can be chosen about the page. */
export interface MarkdownOptions {
  /** The heading; the titles and versions of the documents if absent. */
  title?: string;
}

const marks: Record<Level, string> = { breaking: "**breaking**", warning: "warning", info: "info" };

/** Renders a report as Markdown. */
export function renderMarkdown(report: DiffReport, options: MarkdownOptions = {}): string {
  const wire = report.changes.filter(({ lane }) => lane === "wire");
  const sections = [
    `# ${options.title ?? defaultTitle(report)}`,
    summaryLines(report, wire),
    urlTable(report, wire),
    sharedSection(report, wire),
    operationSections(wire),
    laneSection(report, "code", "Code", "Names that generated code goes by. HTTP does not notice them."),
    laneSection(report, "documentation", "Documentation", "What only readers notice."),
    leftAside(report),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function leftAside(report: DiffReport): string {
  const lines = problemsOf(report).map((problem) => `- ${problem}`);
  return lines.length === 0 ? "" : `## Left aside\n\n${lines.join("\n")}`;
}

function defaultTitle({ documents: { base, revision } }: DiffReport): string {
  if (base.title === revision.title) return `${base.title}: ${base.version} to ${revision.version}`;
  return `${base.title} ${base.version} to ${revision.title} ${revision.version}`;
}

function summaryLines({ pairs, summary }: DiffReport, wire: Change[]): string {
  const moved = pairs.filter((pair) => pair.moved).length;
  const count = (rule: Change["rule"]) => wire.filter((change) => change.rule === rule).length;
  const [removed, added] = [count("operation-removed"), count("operation-added")];
  const breaking = summary.breaking - count("operation-path-moved") - removed;
  const only = pairs.filter(({ unchanged }) => unchanged).length;
  const urls = `${counted(moved, "URL")}, ${counted(breaking, "other breaking change")}`;
  const quiet = `${counted(summary.code, "name")} in generated code, ${counted(summary.documentation, "text")} for readers`;
  return [
    `- **Must change:** ${urls}, ${counted(removed, "removed operation")}.`,
    `- **Should check:** ${counted(summary.warning, "warning")}.`,
    `- **New:** ${counted(added, "operation")}, ${counted(summary.info - added, "other compatible change")}.`,
    `- **Unchanged but for the URL:** ${only} of the ${counted(pairs.length, "operation")} found in both documents.`,
    `- **Not seen on the wire:** ${quiet}.`,
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

function urlTable({ pairs }: DiffReport, wire: Change[]): string {
  const counts = countByOperation(wire.filter(isDetail));
  const rows = pairs.map((pair) => urlRow(pair.base, pair.revision, verdict(pair, counts)));
  for (const { rule, operations } of wire) {
    if (rule !== "operation-removed" && rule !== "operation-added") continue;
    for (const { base, revision } of operations)
      rows.push(urlRow(base, revision, base === undefined ? "new" : "**removed**"));
  }
  if (rows.length === 0) return "";
  return ["## URLs", "", "| Method | Old | New | Verdict |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function urlRow(base: OperationRef | undefined, revision: OperationRef | undefined, text: string): string {
  const old = base === undefined ? "" : code(base.path);
  const now = revision === undefined ? "" : base?.path === revision.path ? "same" : code(revision.path);
  return `| ${(base ?? revision)?.method.toUpperCase()} | ${old} | ${now} | ${text} |`;
}

function verdict(pair: OperationPair, counts: Map<string, Record<Level, number>>): string {
  if (pair.unchanged) return pair.moved ? "URL only" : "unchanged";
  const own = counts.get(operationKey(pair));
  const levels: Level[] = ["breaking", "warning", "info"];
  return levels
    .filter((level) => (own?.[level] ?? 0) > 0)
    .map((level) => `${own?.[level]} ${marks[level]}`)
    .join(", ");
}

/** How many changes of each level an operation meets, by its key. */
function countByOperation(changes: Change[]): Map<string, Record<Level, number>> {
  const counts = new Map<string, Record<Level, number>>();
  for (const { operations, level } of changes) {
    for (const key of operations.map(operationKey)) {
      const own = counts.get(key) ?? { breaking: 0, warning: 0, info: 0 };
      own[level] += 1;
      counts.set(key, own);
    }
  }
  return counts;
}

/** Moved, new and removed operations are told by the table of URLs. */
function isDetail({ rule }: Change): boolean {
  return !["operation-path-moved", "operation-added", "operation-removed"].includes(rule);
}

function isShared({ operations }: Change): boolean {
  return operations.length !== 1;
}

/** Changes with one cause that several operations meet, or the document as a whole. */
function sharedSection({ pairs }: DiffReport, wire: Change[]): string {
  const shared = wire.filter((change) => isDetail(change) && isShared(change));
  if (shared.length === 0) return "";
  const groups = groupBy(shared, ({ operations }) => operations.map(operationKey).join("\n"));
  const parts = [...groups.values()].map((changes) => {
    const operations = changes[0]?.operations ?? [];
    const all = operations.length === pairs.length;
    const heading =
      operations.length === 0 ? "The document as a whole" : `In ${all ? "all " : ""}${operations.length} operations`;
    const names = all ? [] : operations.map((operation) => `- ${oldLine(operation)}`);
    const reach = names.length === 0 ? "" : `\n\nReached through what they share:\n\n${names.join("\n")}`;
    return `### ${heading}\n\n${changes.map(changeLine).join("\n")}${reach}`;
  });
  return `## Changes that several operations share\n\n${parts.join("\n\n")}`;
}

function operationSections(wire: Change[]): string {
  const own = wire.filter((change) => isDetail(change) && !isShared(change));
  if (own.length === 0) return "";
  const parts = byOperation(own).map(([operation, changes]) => {
    const lines = changes.map(changeLine).join("\n");
    return `### ${nameOf(operation)}${oldLine(operation)}\n\n${newLine(operation)}${lines}`;
  });
  return `## Changes by operation\n\n${parts.join("\n\n")}`;
}

function changeLine(change: Change): string {
  const doubt = change.doubt === undefined ? "" : ` **${doubts[change.doubt]}**`;
  return `- ${marks[change.level]}: ${describeChange(change)}${doubt}`;
}

function oldLine({ base, revision }: AffectedOperation): string {
  const operation = base ?? revision;
  return operation === undefined ? "" : code(`${operation.method.toUpperCase()} ${operation.path}`);
}

/** The name that code goes by, where the document gives one. */
function nameOf({ base, revision }: AffectedOperation): string {
  const name = (revision ?? base)?.operationId;
  return name === undefined ? "" : `${code(name)}: `;
}

function newLine({ base, revision }: AffectedOperation): string {
  if (base === undefined || revision === undefined || base.path === revision.path) return "";
  return `Now ${oldLine({ revision })}\n\n`;
}

/** What is not on the wire: for the document and its schemas first, then what many operations have in common. */
function laneSection({ changes }: DiffReport, lane: Change["lane"], title: string, note: string): string {
  const own = changes.filter((change) => change.lane === lane);
  if (own.length === 0) return "";
  const general = own.filter(isShared).map((change) => `- ${describeChange(change)}`);
  const alike = groupBy(
    own.filter((change) => !isShared(change)),
    describeChange,
  );
  const common = [...alike].filter(([, list]) => list.length > 1);
  const shared = common.map(([sentence, list]) => `- In ${list.length} operations: ${sentence}`);
  const single = [...alike.values()].flatMap((list) => (list.length === 1 ? list : []));
  const particular = byOperation(single).flatMap(([operation, list]) => [
    `- ${oldLine(operation)}`,
    ...list.map((change) => `  - ${describeChange(change)}`),
  ]);
  return `## ${title}\n\n${note}\n\n${[...general, ...shared, ...particular].join("\n")}`;
}

function byOperation(changes: Change[]): [AffectedOperation, Change[]][] {
  const groups = groupBy(changes, ({ operations }) => operations.map(operationKey).join());
  const sorted = [...groups].sort(([a], [b]) => compareText(a, b));
  return sorted.map(([, list]) => [list[0]?.operations[0] ?? {}, list]);
}

function groupBy(changes: Change[], key: (change: Change) => string): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const name = key(change);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [change]);
    else group.push(change);
  }
  return groups;
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}
