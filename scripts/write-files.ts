// Hop 4 of a spec change, and the only module that writes: all or nothing, nothing that is already as it should be, and
// what is no longer produced goes.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { GeneratedFile } from "./emit/generated-file.js";

const STAGING = ".staging-";

/** One path on which the folder and the generated files disagree. */
export interface Staleness {
  path: string;
  state: "stale" | "missing" | "surplus";
  /** What is on disk, when it is stale. */
  found?: string;
  /** What should be there; absent when surplus. */
  wanted?: string;
}

/** Compares the folder with what should be in it. */
export function compareFiles(folder: string, files: readonly GeneratedFile[]): Staleness[] {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const found = new Set(listFiles(folder));
  const differences = [...wanted].flatMap<Staleness>(([path, text]) => {
    if (!found.has(path)) return [{ path, state: "missing", wanted: text }];
    const current = readFileSync(join(folder, path), "utf8");
    return current === text ? [] : [{ path, state: "stale", found: current, wanted: text }];
  });
  const surplus = [...found].filter((path) => !wanted.has(path));
  const all = [...differences, ...surplus.map<Staleness>((path) => ({ path, state: "surplus" }))];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Paths of all files below a folder, with forward slashes, sorted; none when there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith(STAGING))
    .sort();
}

/** True when a write into the folder was killed before its end; the next one puts it right. */
export function isInterrupted(folder: string): boolean {
  return readdirSync(folder).some((name) => name.startsWith(STAGING));
}

/**
 * Makes the folder what it should be. Everything is written beside its place first and then renamed into it; when
 * anything fails, what was moved goes back.
 * @throws {Error} of the file system; the folder is then as it was.
 */
export function writeFiles(folder: string, differences: readonly Staleness[]): void {
  if (differences.length === 0) return;
  const created = mkdirSync(folder, { recursive: true });
  const undo: (() => void)[] = created ? [() => rmSync(created, { recursive: true, force: true })] : [];
  let staging: string | undefined;
  try {
    for (const name of readdirSync(folder))
      if (name.startsWith(STAGING)) rmSync(join(folder, name), { recursive: true });
    staging = mkdtempSync(join(folder, STAGING));
    for (const { path, wanted } of differences) if (wanted !== undefined) put(join(staging, "new", path), wanted);
    const surplusFirst = [...differences].sort((a, b) => Number(b.state === "surplus") - Number(a.state === "surplus"));
    for (const [index, difference] of surplusFirst.entries()) {
      replace(
        folder,
        difference,
        { fresh: join(staging, "new", difference.path), backup: join(staging, String(index)) },
        undo,
      );
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    if (staging) rmSync(staging, { recursive: true, force: true });
  }
  for (const { path, state } of differences) if (state === "surplus") removeEmptyFolders(folder, dirname(path));
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function replace(
  folder: string,
  { path, wanted }: Staleness,
  { fresh, backup }: { fresh: string; backup: string },
  undo: (() => void)[],
): void {
  const file = join(folder, path);
  if (lstatSync(file, { throwIfNoEntry: false })) {
    renameSync(file, backup);
    undo.push(() => renameSync(backup, file));
  }
  if (wanted === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  renameSync(fresh, file);
  undo.push(() => rmSync(file, { force: true }));
}

function removeEmptyFolders(folder: string, path: string): void {
  for (let at = path; at !== "."; at = dirname(at)) {
    const here = join(folder, at);
    if (!existsSync(here) || !lstatSync(here).isDirectory() || readdirSync(here).length > 0) return;
    rmdirSync(here);
  }
}
