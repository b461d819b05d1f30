import type { Finding } from "../../codemod/findings.js";
import type { EditKind } from "../../codemod/rewrite.js";
import { counted, countedKinds, leftOf, type Outcome, openFindings } from "./outcome.js";

/** A run in a few lines, the last of which says what to do next. */
export function summaryOf(outcome: Outcome): string[] {
  const { read, files, left, sites, from } = outcome.result;
  const findings = openFindings(outcome);
  const { ignored } = leftOf(outcome);
  const isWritten = outcome.options.action === "write";
  const moved = `${sites.moved} ${isWritten ? "moved" : "can be moved"}`;
  return [
    `${counted(read.files, "file")} read, ${read.parsed} that may have to do with HubSpot`,
    ...(sites.moved + sites.stayed > 0
      ? [`calls and URLs of ${from.join(", ")}: ${moved}, ${sites.stayed} left to you`]
      : []),
    files.length > 0
      ? `${counted(files.length, "file")} ${isWritten ? "written" : "to change"}: ${countedKinds(movedByKind(outcome))}`
      : "no file to change",
    findings.length > 0 ? `${counted(findings.length, "finding")}: ${byRule(findings)}` : "no findings",
    ...(ignored > 0 ? [`${counted(ignored, "finding")} ignored by comments`] : []),
    ...(left.length > 0 ? [`${counted(left.length, "place")} of other HubSpot APIs left alone`] : []),
    ...outcome.lacking.map((file) => `${file} has to name hubspot-associations in its dependencies`),
    nextStep(outcome),
  ];
}

function nextStep(outcome: Outcome): string {
  const { to } = outcome.result;
  const { toMove, toLookAt } = leftOf(outcome);
  const findings = toLookAt === 1 ? "one finding" : `${toLookAt} findings`;
  if (outcome.options.action === "write" && outcome.result.files.length > 0)
    return toLookAt > 0
      ? `Written. Run your tests and your formatter, and look at the ${findings}.`
      : `Written. Everything that was found is on ${to}. Run your tests and your formatter.`;
  if (toMove === 0 && toLookAt === 0) return `Nothing is left to move to ${to}, and nothing to look at.`;
  const parts = [
    ...(toMove > 0 ? [`${counted(toMove, "place")} to move`] : []),
    ...(toLookAt > 0 ? [`${findings} to look at`] : []),
  ];
  const next =
    toMove > 0
      ? "Nothing was written. Run it with --write to change the files."
      : `There is nothing to write, and ${parts.join(", ")}.`;
  return outcome.options.action === "check" ? `Left: ${parts.join(", ")}.` : `${next}`;
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
