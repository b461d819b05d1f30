import type { DiffReport } from "./change.js";
import { summarize } from "./diff-documents.js";

/** The report without the changes that an earlier one has: what came since. */
export function withoutKnown(report: DiffReport, fingerprints: ReadonlySet<string>): DiffReport {
  const changes = report.changes.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
  const { changes: all, summary: _, ...rest } = report;
  return { ...rest, summary: summarize(changes), known: all.length - changes.length, changes };
}
