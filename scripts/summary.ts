import { createTwoFilesPatch } from "diff";
import type { PipelineResult } from "./pipeline.js";
import type { Staleness } from "./write-files.js";

const DIFF_LINES = 12;

/** What a run did, for the end of its output. */
export function renderSummary(
  result: PipelineResult,
  differences: readonly Staleness[],
  out: string,
  ms: number,
): string {
  const versions = result.versions.map(({ id, operations }) => `${id.padEnd(16)} ${operations} operations`);
  const reports = result.reports.map(
    ({ name, breaking, warning, info }) => `${name.padEnd(16)} ${breaking} breaking, ${warning} warnings, ${info} info`,
  );
  const removed = differences.filter(({ state }) => state === "surplus").length;
  const written = differences.length - removed;
  const unchanged = result.files.length - written;
  const files = `${out}: ${written} written, ${removed} removed, ${unchanged} unchanged, in ${(ms / 1000).toFixed(1)} s`;
  return [...versions, ...reports, files].join("\n");
}

/** The answer of `--check` when the folder is not what the specs give. */
export function renderStaleness(differences: readonly Staleness[], out: string): string {
  const entries = differences.map(
    (difference) => `${difference.state.padEnd(8)} ${out}/${difference.path}${shortDiff(difference)}`,
  );
  const count = differences.length === 1 ? "1 file is" : `${differences.length} files are`;
  return `${entries.join("\n")}\n\n${count} not what the specs give. Run \`npm run generate\` and commit what it writes.`;
}

function shortDiff({ path, state, found = "", wanted = "" }: Staleness): string {
  if (state !== "stale") return "";
  const lines = createTwoFilesPatch(path, path, found, wanted, undefined, undefined, { context: 1 })
    .split("\n")
    .slice(4);
  const shown = lines.slice(0, DIFF_LINES).filter((line) => line !== "");
  const rest = lines.length > DIFF_LINES ? [`… ${lines.length - DIFF_LINES} more lines`] : [];
  return `\n${[...shown, ...rest].map((line) => `    ${line.slice(0, 160)}`).join("\n")}`;
}
