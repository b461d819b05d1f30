// The report for a terminal: one block per change, worst first, the counts at the end where the eye is.

import type { Change, DiffReport, Level } from "../change.js";
import { describeChange } from "./describe-change.js";
import {
  countsOf,
  doubts,
  evidenceOf,
  groupsOf,
  laneTitles,
  pairingOf,
  placeOf,
  problemsOf,
  reachOf,
  titleOf,
} from "./outline.js";
import { wordDifference } from "./word-difference.js";

/** What can be chosen about the text. */
export interface TextOptions {
  /** Whether to mark levels and words by colour; off if absent. */
  color?: boolean;
}

type Paint = (text: string, style: Style) => string;
type Style = "breaking" | "warning" | "info" | "bold" | "dim" | "added" | "removed";

const codes: Record<Style, [number, number]> = {
  breaking: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  added: [32, 39],
  removed: [31, 39],
  bold: [1, 22],
  dim: [2, 22],
};
const marks: Record<Level, string> = { breaking: "breaking", warning: "warning ", info: "info    " };

/** Renders a report as plain text. */
export function renderText(report: DiffReport, { color = false }: TextOptions = {}): string {
  const paint: Paint = (text, style) => (color ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
  const lines = [
    paint(printable(titleOf(report)), "bold"),
    pairingOf(report),
    ...evidenceOf(report).map(printable),
    "",
  ];
  let lane: string | undefined;
  for (const group of groupsOf(report)) {
    if (group.lane !== lane) lines.push(paint(laneTitles[group.lane], "bold"), "");
    lane = group.lane;
    for (const change of group.changes) lines.push(...blockOf(change, paint), "");
  }
  for (const problem of problemsOf(report)) lines.push(`${paint("note    ", "dim")} ${printable(problem)}`, "");
  return `${[...lines, countsOf(report)].join("\n")}\n`;
}

function blockOf(change: Change, paint: Paint): string[] {
  const detail = [`in ${reachOf(change)}`, ...(placeOf(change) === "" ? [] : [`at ${placeOf(change)}`])].join("; ");
  const indent = " ".repeat(9);
  return [
    `${paint(marks[change.level], change.level)} ${sentenceOf(change, paint)}`,
    ...(change.doubt === undefined ? [] : [`${indent}${paint(doubts[change.doubt], "warning")}`]),
    `${indent}${paint(printable(detail), "dim")}`,
    `${indent}${paint(`${change.rule} ${change.fingerprint}`, "dim")}`,
  ];
}

/** Changed texts as word differences, everything else as its sentence. */
function sentenceOf(change: Change, paint: Paint): string {
  const { base, revision } = change.args;
  if (change.lane !== "documentation" || typeof base !== "string" || typeof revision !== "string")
    return printable(describeChange(change));
  const runs = wordDifference(base, revision).map(({ kind, text }) => {
    const words = printable(text);
    return kind === "same" ? shortened(words) : paint(kind === "added" ? `{+${words}+}` : `[-${words}-]`, kind);
  });
  const at = typeof change.args.at === "string" ? ` of ${change.args.at}` : "";
  return `${change.rule.replace("-changed", "").replaceAll("-", " ")}${printable(at)}: ${runs.join(" ")}`;
}

/** Of a long run that did not change, its ends. */
function shortened(text: string): string {
  const words = text.split(" ");
  return words.length <= 12 ? text : `${words.slice(0, 5).join(" ")} … ${words.slice(-5).join(" ")}`;
}

/** Text of a document must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
