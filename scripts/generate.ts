// The command behind `npm run generate`: reads its options, does nothing when nothing changed, and loads the pipeline
// only when there is work.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { FOLDER_MARK } from "./emit/banner.js";
import { hashInputs, isUpToDate, type RunInputs, recordRun } from "./fingerprint.js";
import type { Memory, PipelineResult } from "./pipeline.js";
import { liveProgress, plainProgress, type Stage, silentProgress } from "./progress.js";
import { SpecError } from "./spec-error.js";
import { renderStaleness, renderSummary } from "./summary.js";
import { compareFiles, isInterrupted, listFiles, type Staleness, writeFiles } from "./write-files.js";

const HELP = `Usage: npm run generate -- [options]

Lints and bundles every version under specs/ and rewrites generated/: types, operations, wrappers, version-diff reports.
All or nothing: when anything fails, generated/ stays as it is.

Options
  --check        write nothing; list what is stale, missing or surplus, and exit 1 if anything is
  --watch        generate again on every save in the specs
  --specs DIR    folder with one folder per version   (default: specs; needs --out)
  --out DIR      folder to write, emptied of all else (default: generated); its code
                 compiles where it finds ../../src/runtime, as in this project
  --quiet        print problems only
  -h, --help     print this

Exit codes: 0 done, 1 stale, or a problem in the specs or on the disk, 2 usage.
`;

/** What the command runs in. */
export interface Environment {
  /** The project. */
  root: string;
  /** Hash of the generator and of its tools. */
  tool: string;
  stdout: NodeJS.WritableStream & { isTTY?: boolean };
  stderr: NodeJS.WritableStream;
  /** Ends `--watch`. */
  signal?: AbortSignal;
}

export interface Options {
  check: boolean;
  watch: boolean;
  quiet: boolean;
  specs: string;
  out: string;
}

/** What one run found and did. */
export interface Run {
  result: PipelineResult;
  differences: Staleness[];
}

class UsageError extends Error {}

/** Runs the command and gives its exit code. */
export async function main(argv: readonly string[], environment: Environment): Promise<number> {
  const { stdout, stderr } = environment;
  try {
    const options = readOptions(argv, environment.root);
    if (options === "help") {
      stdout.write(HELP);
      return 0;
    }
    if (options.watch) return await (await import("./watch.js")).watch(options, environment);
    return await generateOnce(options, environment);
  } catch (error) {
    stderr.write(`${renderFailure(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function generateOnce(options: Options, environment: Environment): Promise<number> {
  const start = performance.now();
  const say = (text: string) => void (options.quiet || environment.stdout.write(`${text}\n`));
  if (isUpToDate(cacheFolder(environment.root), runInputs(options, environment))) {
    say(`${shown(options.out)} is up to date: nothing changed since the last run.`);
    return 0;
  }
  const progress = progressFor(options, environment);
  try {
    const { result, differences } = await run(options, environment, progress.stage);
    progress.end();
    if (options.check && differences.length > 0) {
      environment.stderr.write(`${renderStaleness(differences, shown(options.out))}\n`);
      return 1;
    }
    say(renderSummary(result, differences, shown(options.out), performance.now() - start));
    return 0;
  } finally {
    progress.end();
  }
}

/** Runs the pipeline and, unless it only checks, writes what it made. */
export async function run(options: Options, environment: Environment, stage: Stage, memory?: Memory): Promise<Run> {
  const inputs = runInputs(options, environment);
  const hashed = hashInputs(inputs);
  const { runPipeline } = await import("./pipeline.js");
  const result = await runPipeline({
    specs: options.specs,
    lintRules: inputs.lintRules,
    canMigrate: inputs.canMigrate,
    stage,
    ...(memory && { memory }),
  });
  const differences = compareFiles(options.out, result.files);
  if (!options.check) await holdingSignals(() => writeFiles(options.out, differences), !options.watch);
  if (!options.check || differences.length === 0) recordRun(cacheFolder(environment.root), inputs, hashed);
  return { result, differences };
}

/**
 * Lets a Ctrl-C wait until the files are in place: a write in one piece must not be cut in two.
 * @param isLast Whether to end with the signal afterwards; a watch has its own way to end.
 */
async function holdingSignals(action: () => void, isLast: boolean): Promise<void> {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    held = signal;
  };
  process.on("SIGINT", hold).on("SIGTERM", hold);
  try {
    action();
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off("SIGINT", hold).off("SIGTERM", hold);
  }
  if (held && isLast) process.kill(process.pid, held);
}

function progressFor({ quiet }: Options, { stdout }: Environment) {
  if (quiet) return silentProgress;
  const isLive = stdout.isTTY && !process.env.CI && process.env.TERM !== "dumb";
  return isLive ? liveProgress(stdout as NodeJS.WriteStream) : plainProgress(stdout);
}

function runInputs({ specs, out }: Options, { root, tool }: Environment): RunInputs {
  const canMigrate = existsSync(join(root, "src/cli/migrate.ts"));
  return { specs, out, lintRules: join(root, "specs/redocly.yaml"), canMigrate, tool };
}

function cacheFolder(root: string): string {
  return join(root, "node_modules/.cache/hubspot-associations");
}

function readOptions(argv: readonly string[], root: string): Options | "help" {
  const { check = false, watch = false, quiet = false, help = false, ...folders } = parseFlags(argv);
  if (help) return "help";
  if (folders.specs !== undefined && folders.out === undefined) {
    throw new UsageError("--specs needs --out: generated/ belongs to the specs of this project.");
  }
  for (const name of ["specs", "out"] as const)
    if (folders[name] === "") throw new UsageError(`--${name} needs a folder.`);
  if (check && watch) throw new UsageError("--check and --watch exclude each other.");
  const specs = resolve(folders.specs ?? join(root, "specs"));
  const out = resolve(folders.out ?? join(root, "generated"));
  if (!existsSync(specs) || !statSync(specs).isDirectory())
    throw new UsageError(`--specs: there is no folder ${shown(specs)}.`);
  if (isWithin(specs, out) || isWithin(out, specs)) {
    throw new UsageError(`--out: ${shown(out)} and the specs in ${shown(specs)} must not contain each other.`);
  }
  if (out !== join(root, "generated")) requireOwnFolder(out);
  return { check, watch, quiet, specs, out };
}

function parseFlags(argv: readonly string[]) {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { check: flag, watch: flag, quiet: flag, help: { ...flag, short: "h" }, specs: text, out: text },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}.`);
  }
}

/** Refuses a folder that holds anything but our own output: the run would remove what else stands in it. */
function requireOwnFolder(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new UsageError(`--out: ${shown(out)} is a file.`);
  if (listFiles(out).length === 0) return;
  if (isInterrupted(out)) return;
  const page = join(out, "README.md");
  if (existsSync(page) && readFileSync(page, "utf8").startsWith(FOLDER_MARK)) return;
  throw new UsageError(`--out: ${shown(out)} holds files that this command did not write. Name an empty folder.`);
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** A path as the user would name it. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || ".";
}

/** What went wrong, for a person: never a stack trace, unless they ask for it. */
export function renderFailure(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nRun with --help for the options.`;
  if (error instanceof SpecError) {
    const count = error.problems.length === 1 ? "1 problem" : `${error.problems.length} problems`;
    return `${error.message}\n\n${count} in the specs. Nothing was written.`;
  }
  const { code, path, syscall, message, stack } = error as NodeJS.ErrnoException;
  if (code && !path && syscall) return `The disk: ${message}. Nothing was written.`;
  if (code && path) return `${shown(path)}: cannot be read or written (${message.split(",")[0]}). Nothing was written.`;
  if (process.env.GENERATE_DEBUG) return stack ?? message;
  return `The generator failed: ${message}. Nothing was written. Set GENERATE_DEBUG=1 to see where.`;
}
