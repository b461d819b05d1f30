// `hubspot-associations migrate`: files in, the codemod in the middle, a report out, and with --write the files replaced.

import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { findFiles } from "./migrate/find-files.js";
import { lackingDependency } from "./migrate/lacking-dependency.js";
import { loadCodemod } from "./migrate/load-codemod.js";
import { help, type Options, readOptions } from "./migrate/options.js";
import { counted, leftOf, type Outcome, shownPath } from "./migrate/outcome.js";
import { progressLine } from "./migrate/progress-line.js";
import { bytesOf, readSources, type Sources } from "./migrate/read-sources.js";
import { Refusal, systemReason } from "./migrate/refusal.js";
import { renderJson } from "./migrate/render-json.js";
import { renderSarif } from "./migrate/render-sarif.js";
import { renderText } from "./migrate/render-text.js";
import { replaceFiles } from "./migrate/replace-files.js";
import { reportEntries } from "./migrate/report-entry.js";
import { summaryOf } from "./migrate/summary.js";
import { uncommitted } from "./migrate/uncommitted.js";
import { UsageError } from "./usage-error.js";

export const summary = "moves code from v4 to a dated version, and says what is left to you";

export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === null) {
      process.stdout.write(help());
      return 0;
    }
    return await migrateFiles(options, process.cwd());
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nRun with --help for the options.\n`);
      return 2;
    }
    const isRefusal = error instanceof Refusal;
    const fault = `This command failed: ${(error as Error).message}. Nothing was written. It is a fault of the command: report it with the file that it fails on, which is found by leaving files out ('!path').`;
    process.stderr.write(`${isRefusal ? error.message : fault}\n`);
    return 3;
  }
}

async function migrateFiles(options: Options, cwd: string): Promise<number> {
  const sources: Sources = { cwd, texts: new Map(), withBom: new Set(), findings: [] };
  const outcome = await plannedOutcome(options, cwd, sources);
  const text = render(outcome); // before anything is written, so that a fault of ours cannot come after it
  const report = options.out === undefined ? undefined : stageReport(options.out, text);
  try {
    if (options.action === "write") write(outcome, sources);
    if (report === undefined) process.stdout.write(text);
    else {
      report.publish();
      process.stderr.write(`${summaryOf(outcome).join("\n")}\nThe report is in ${options.out}.\n`);
    }
  } finally {
    report?.clear();
  }
  const { toMove, toLookAt } = leftOf(outcome);
  return options.action === "check" && toMove + toLookAt > 0 ? 1 : 0;
}

/** What there is to do; writes nothing. */
async function plannedOutcome(options: Options, cwd: string, sources: Sources): Promise<Outcome> {
  const progress = progressLine(process.stderr);
  const unmatched: string[] = [];
  try {
    progress.show("looking for files");
    const paths = findFiles(options.patterns, cwd, (pattern) => unmatched.push(pattern));
    const { migrate, hasTrace, readPathAliases } = await loadCodemod();
    const aliases = readPathAliases(cwd, options.tsconfig);
    const onRead = (count: number) => progress.show(`reading ${count}/${paths.length} files`);
    const files = readSources(paths, sources, hasTrace, onRead);
    const migrated = migrate(files, { to: options.plan.to, aliases, onProgress: (step) => progress.show(step) });
    const result = { ...migrated, findings: [...sources.findings, ...migrated.findings].sort(byPath) };
    const lacking = lackingDependency(migrated.files).map((file) => shownPath(file, cwd));
    return {
      cwd,
      options,
      result,
      texts: sources.texts,
      withBom: sources.withBom,
      entryOf: reportEntries(options.plan),
      lacking,
    };
  } finally {
    progress.end();
    for (const pattern of unmatched) process.stderr.write(`'${pattern}' leads to no file in ${cwd}.\n`);
  }
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** @throws {Refusal} before anything is written, where git could not bring a file back */
function write({ options, result, cwd }: Outcome, sources: Sources): void {
  const unsafe = options.force ? [] : uncommitted(result.files.map(({ path }) => path));
  if (unsafe.length > 0) {
    const lines = unsafe.map(({ path, reason }) => `  ${shownPath(path, cwd)}: ${reason}\n`);
    const what = `Nothing was written: ${counted(unsafe.length, "file")} could not be brought back as they are now.`;
    throw new Refusal(`${what}\n${lines.join("")}Commit them first, or write them all the same with --force.`);
  }
  replaceFiles(
    result.files.map(({ path, before, after }) => ({
      path,
      before: bytesOf(sources, path, before),
      after: bytesOf(sources, path, after),
    })),
  );
}

function render(outcome: Outcome): string {
  const { format } = outcome.options;
  if (format === "json") return renderJson(outcome);
  return format === "sarif" ? renderSarif(outcome) : renderText(outcome);
}

/** Beside its place, and put there in one step: known to be writable before code is written, and whole at any time. */
function stageReport(path: string, text: string): { publish(): void; clear(): void } {
  const temporary = `${path}.${process.pid}`;
  const clear = () => rmSync(temporary, { force: true });
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("it is a folder");
    writeFileSync(temporary, text);
  } catch (error) {
    clear();
    throw new Refusal(`The report cannot be written to ${path}: ${systemReason(error)}. Name another file for --out.`);
  }
  return { publish: () => renameSync(temporary, path), clear };
}
