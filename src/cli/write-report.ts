import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "./usage-error.js";

const reasons: Record<string, string> = {
  ENOENT: "there is no such folder",
  EISDIR: "it is a folder",
  EACCES: "writing there is not allowed",
  EPERM: "writing there is not allowed",
  ENOSPC: "the disk is full",
};

/**
 * Refuses to write over what is read.
 *
 * @throws {UsageError}
 */
export function checkTarget(path: string, inputs: readonly string[]): void {
  const target = identity(path);
  const input = inputs.find((one) => one !== "" && identity(one) === target);
  if (target !== undefined && input !== undefined)
    throw new UsageError(`--out names ${path}, which is read for the comparison. Name another file for --out.`);
}

/** What a file is known by, under whatever name; undefined where there is none yet. */
function identity(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats?.isFile() ? `${stats.dev} ${stats.ino}` : undefined;
}

/**
 * In one step, so that a report that was there stays whole until the new one is. A link stays a link, and what is no file,
 * such as `/dev/stdout`, is written to rather than replaced.
 *
 * @throws {UsageError}
 */
export function writeReport(path: string, text: string): void {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) replace(path, text);
    else if (stats.isFile() || stats.isDirectory()) replace(realpathSync(path), text);
    else writeFileSync(path, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = reasons[code ?? ""] ?? message;
    throw new UsageError(`The report cannot be written to ${path}: ${reason}. Name another file for --out.`);
  }
}

function replace(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
