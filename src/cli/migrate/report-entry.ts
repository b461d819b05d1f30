import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "../../codemod/findings.js";
import { type MigrationPlan, reportOf } from "../../codemod/plan.js";

/** Where the version-diff report tells of an operation. */
export interface ReportEntry {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Finds the entry that a finding is about in the reports that come with the package. */
export function reportEntries(plan: MigrationPlan): (finding: Finding) => ReportEntry | undefined {
  const folders = ["dist/changes", "generated/changes"].map((folder) => join(packageFolder(), folder));
  const entries = new Map<string, ReportEntry | undefined>();
  return ({ operationId }) => {
    if (operationId === undefined) return undefined;
    if (!entries.has(operationId)) entries.set(operationId, entryOf(operationId));
    return entries.get(operationId);
  };

  function entryOf(operationId: string): ReportEntry | undefined {
    const name = reportOf(plan, operationId);
    const file = folders.map((folder) => join(folder, `${name}.md`)).find((path) => existsSync(path));
    if (file === undefined) return undefined;
    const line = readFileSync(file, "utf8").split("\n").indexOf(`### ${operationId}`) + 1;
    return line > 0 ? { file, line } : undefined;
  }
}

/** Of this package, wherever the built file stands in it. */
function packageFolder(folder = import.meta.dirname): string {
  return existsSync(join(folder, "package.json")) || dirname(folder) === folder
    ? folder
    : packageFolder(dirname(folder));
}
