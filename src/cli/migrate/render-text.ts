import { pathToFileURL } from "node:url";
import pc from "picocolors";
import type { Colors } from "picocolors/types.js";
import { FINDING_RULES, type Finding } from "../../codemod/findings.js";
import type { MigratedFile } from "../../codemod/migrate.js";
import type { LeftAlone } from "../../codemod/rewrite.js";
import { codeFrame } from "./code-frame.js";
import {
  countedKinds,
  KIND_NAMES,
  leftOf,
  type Outcome,
  openFindings,
  patchOf,
  shownEntry,
  shownPath,
} from "./outcome.js";
import { summaryOf } from "./summary.js";

/** Calls of other APIs that are listed; JSON has them all. */
const MOST_LEFT = 10;

/** The report for a terminal: what changes, what was left alone, what to look at, and the sum of it at the end. */
export function renderText(outcome: Outcome): string {
  const colors = pc.createColors(outcome.options.color);
  const { files, left } = outcome.result;
  const findings = openFindings(outcome);
  const parts = [
    ...(files.length > 0 ? changes(outcome, colors) : []),
    ...(left.length > 0 ? [leftAlone(left, outcome, colors)] : []),
    ...(findings.length > 0 ? [colors.bold("To look at")] : []),
    ...findings.map((finding) => renderFinding(finding, outcome, colors)),
    summary(outcome, colors),
  ];
  return `${parts.join("\n\n")}\n`;
}

function changes(outcome: Outcome, colors: Colors): string[] {
  const {
    options: { action },
    result: { files },
    cwd,
  } = outcome;
  if (action === "show") return files.map((file) => renderDiff(file, outcome, colors));
  if (action === "write") {
    const lines = files.map(({ path, moved }) => `  ${shownPath(path, cwd)}  ${colors.dim(countedKinds(moved))}`);
    return [[colors.bold("Written"), ...lines].join("\n")];
  }
  const lines = files.flatMap(({ path, places }) =>
    places.map(({ kind, line, column, operationId }) => {
      const what = [KIND_NAMES[kind], ...(operationId === undefined ? [] : [operationId])].join(", ");
      return `  ${colors.cyan(`${shownPath(path, cwd)}:${line}:${column}`)}  ${what}`;
    }),
  );
  return [[colors.bold("To move"), ...lines].join("\n")];
}

function renderDiff(file: MigratedFile, outcome: Outcome, colors: Colors): string {
  const lines = patchOf(file, outcome).replace(/\n$/, "").split("\n");
  return lines.map((line) => colored(line, colors)).join("\n");
}

function colored(line: string, { bold, cyan, green, red, dim }: Colors): string {
  if (/^(---|\+\+\+) [ab]\//.test(line)) return bold(line);
  if (line.startsWith("@@")) return cyan(line);
  if (line.startsWith("+")) return green(line);
  if (line.startsWith("-")) return red(line);
  return line.startsWith("\\") ? dim(line) : line;
}

function leftAlone(left: readonly LeftAlone[], { cwd }: Outcome, colors: Colors): string {
  const lines = left
    .slice(0, MOST_LEFT)
    .map(({ path, line, column, text }) => `  ${shownPath(path, cwd)}:${line}:${column}  ${text}`);
  const more =
    left.length > MOST_LEFT ? [`  and ${left.length - MOST_LEFT} more; --format json lists all of them`] : [];
  return [colors.bold("Left alone: other HubSpot APIs"), ...[...lines, ...more].map(colors.dim)].join("\n");
}

function renderFinding(finding: Finding, { texts, cwd, entryOf, options }: Outcome, colors: Colors): string {
  const { rule, path, line, column, start, end, message, operationId, holds = [] } = finding;
  const text = texts.get(path);
  const entry = entryOf(finding);
  const label = (name: string) => colors.dim(name.padEnd(7));
  const shown = entry && shownEntry(entry, cwd);
  const about = operationId === undefined ? "" : `, ${operationId}`;
  const lines = [
    `${colors.cyan(`${shownPath(path, cwd)}:${line}:${column}`)}  ${colors.yellow(rule)}`,
    message,
    ...(text === undefined ? [] : [codeFrame(text, start, end, colors)]),
    ...(holds.length > 0 ? [`${label("Stays")}${holds.map((place) => at(place, cwd)).join(", ")}`] : []),
    `${label("Why")}${FINDING_RULES[rule].why}`,
    `${label("To do")}${FINDING_RULES[rule].todo}`,
    ...(entry && shown ? [`${label("Report")}${options.color ? linked(shown, entry.file) : shown}${about}`] : []),
  ];
  return lines.join("\n");
}

function at({ path, line, column }: { path: string; line: number; column: number }, cwd: string): string {
  return `${shownPath(path, cwd)}:${line}:${column}`;
}

/** A link that terminals open with a click; those that cannot show the text alone. */
function linked(text: string, file: string): string {
  return `\u001B]8;;${pathToFileURL(file).href}\u0007${text}\u001B]8;;\u0007`;
}

function summary(outcome: Outcome, colors: Colors): string {
  const { toMove, toLookAt } = leftOf(outcome);
  const lines = summaryOf(outcome);
  const last = lines.pop() ?? "";
  const isDone = toMove === 0 && toLookAt === 0;
  const closing = isDone ? colors.green(last) : colors.yellow(last);
  return [colors.bold("Summary"), ...lines.map((line) => `  ${line}`), "", closing].join("\n");
}
