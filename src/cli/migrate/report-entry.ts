import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FINDING_RULES, type Finding } from "../../codemod/findings.js";
import { type MigrationPlan, reportName, reportOf } from "../../codemod/plan.js";

/** Where the version-diff report tells of an operation. */
export interface ReportEntry {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The heading of the table that a finding without an operation is about. */
const URLS = "## URLs";

/** Finds the entry that a finding is about in the reports that come with the package. */
export function reportEntries(plan: MigrationPlan): (finding: Finding) => ReportEntry | undefined {
  const entries = new Map<string, ReportEntry | undefined>();
  return ({ operationId, rule }) => {
    if (operationId === undefined && !/\breport\b/.test(FINDING_RULES[rule].todo)) return undefined;
    const key = operationId ?? URLS;
    if (!entries.has(key)) entries.set(key, entryOf(plan, operationId));
    return entries.get(key);
  };
}

function entryOf(plan: MigrationPlan, operationId: string | undefined): ReportEntry | undefined {
  const name = operationId === undefined ? plan.steps.map(reportName).at(-1) : reportOf(plan, operationId);
  const folders = ["dist/changes", "generated/changes"].map((folder) => join(packageFolder(), folder));
  const file = folders.map((folder) => join(folder, `${name}.md`)).find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const heading = operationId === undefined ? URLS : `### ${operationId}`;
  const line = readFileSync(file, "utf8").split("\n").indexOf(heading) + 1;
  return line > 0 ? { file, line } : undefined;
}

/** Of this package, wherever the built file stands in it. */
function packageFolder(folder = import.meta.dirname): string {
  return existsSync(join(folder, "package.json")) || dirname(folder) === folder
    ? folder
    : packageFolder(dirname(folder));
}
