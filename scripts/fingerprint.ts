// Tells that there is nothing to do without loading the pipeline: a record of what went in and what came out of the last
// run, by content, kept in node_modules/.cache. Losing the record costs a full run and nothing else.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "./write-files.js";

/** What one run depends on. */
export interface RunInputs {
  specs: string;
  out: string;
  lintRules: string;
  /** Whether this package has the command that the report may recommend. */
  canMigrate: boolean;
  /** Hash of the generator itself and of its tools. */
  tool: string;
}

interface Record {
  inputs: string;
  outputs: string;
}

/** True when the folder is what the last successful run made of the very same inputs. */
export function isUpToDate(cache: string, inputs: RunInputs): boolean {
  try {
    const record = JSON.parse(readFileSync(recordFile(cache, inputs), "utf8")) as Record;
    return record.inputs === hashInputs(inputs) && record.outputs === hashFolder(inputs.out);
  } catch {
    return false; // no record, or an unreadable one: do the work
  }
}

/** The inputs as they are now: taken before a run, so that an edit made meanwhile is not taken for done. */
export function hashInputs({ specs, lintRules, canMigrate, tool }: RunInputs): string {
  return createHash("sha256")
    .update(tool)
    .update(String(canMigrate))
    .update(foldersIn(specs))
    .update(hashFolder(specs))
    .update(readFileSync(lintRules))
    .digest("hex");
}

/** Keeps the record of a successful run. */
export function recordRun(cache: string, inputs: RunInputs, hashed: string): void {
  try {
    const file = recordFile(cache, inputs);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ inputs: hashed, outputs: hashFolder(inputs.out) } satisfies Record));
  } catch {
    // A cache that cannot be written costs the next run its short cut, and this one nothing.
  }
}

function recordFile(cache: string, { specs, out }: RunInputs): string {
  return join(cache, `run-${createHash("sha256").update(`${specs}\n${out}`).digest("hex").slice(0, 16)}.json`);
}

/** The names of the version folders, which count even while they are empty. */
function foldersIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
    .join("/");
}

/** Hash of every file below a folder, by path and content. */
export function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  for (const path of listFiles(folder)) {
    hash.update(`${path}\0`);
    const file = join(folder, path);
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile(); // no link to a folder, no pipe
    if (isFile) hash.update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
