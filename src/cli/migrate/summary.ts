import type { Finding } from "../../codemod/findings.js";
import type { EditKind } from "../../codemod/rewrite.js";
import { counted, countedKinds, leftOf, type Outcome } from "./outcome.js";

/** A run in a few lines, the last of which says what to do next. */
export function summaryOf(outcome: Outcome): string[] {
  const { read, files, findings, left } = outcome.result;
  const kinds = countedKinds(movedByKind(outcome));
  const verb = outcome.options.action === "write" ? "written" : "to change";
  return [
    `${counted(read.files, "file")} read, ${read.parsed} of them with a trace of HubSpot`,
    files.length > 0 ? `${counted(files.length, "file")} ${verb}: ${kinds}` : `no file to change`,
    findings.length > 0 ? `${counted(findings.length, "finding")} to look at: ${byRule(findings)}` : "no findings",
    ...(left.length > 0 ? [`${counted(left.length, "place")} of other HubSpot APIs left alone`] : []),
    nextStep(outcome),
  ];
}

function nextStep(outcome: Outcome): string {
  const { toMove, toLookAt } = leftOf(outcome);
  const { action } = outcome.options;
  const { to } = outcome.result;
  if (toMove === 0 && toLookAt === 0)
    return action === "write" && outcome.result.files.length > 0
      ? `Everything found is on ${to}. Run your tests and your formatter.`
      : `Nothing to move to ${to}, and nothing to look at.`;
  if (action === "write") {
    const next = outcome.result.files.length > 0 ? " Run your tests and your formatter." : "";
    return `${counted(toLookAt, "finding")} ${toLookAt === 1 ? "is" : "are"} left for you.${next}`;
  }
  if (action === "check") {
    const parts = [
      ...(toMove > 0 ? [`${counted(toMove, "place")} to move (--write does it)`] : []),
      ...(toLookAt > 0 ? [`${counted(toLookAt, "place")} to look at`] : []),
    ];
    return `Left: ${parts.join(", ")}.`;
  }
  return toMove > 0
    ? "Nothing was written. Run it with --write to change the files."
    : "There is nothing to write; the findings are left for you.";
}

/** Number of places in all files, by kind. */
export function movedByKind({ result: { files } }: Outcome): Partial<Record<EditKind, number>> {
  const counts: Partial<Record<EditKind, number>> = {};
  for (const { kind } of files.flatMap(({ places }) => places)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function byRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ordered.map(([rule, count]) => `${count} ${rule}`).join(", ");
}
