import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { escapePath, globSync, isDynamicPattern } from "tinyglobby";
import { UsageError } from "../usage-error.js";

const CODE = /\.[cm]?[jt]sx?$/;

/** Never code to move. What a build wrote can be named. */
const EXCLUDED = ["node_modules", ".git"];
const EXCLUDED_UNLESS_NAMED = ["dist"];

/**
 * The code files that patterns name, with absolute paths; each file once, whatever links lead to it.
 * @throws {UsageError} where there is none
 */
export function findFiles(
  patterns: readonly string[],
  cwd: string,
  onUnmatched: (pattern: string) => unknown = () => {},
): string[] {
  const isNamed = (folder: string) => patterns.some((pattern) => pattern.split(/[\\/]/).includes(folder));
  const excluded = [...EXCLUDED, ...EXCLUDED_UNLESS_NAMED.filter((folder) => !isNamed(folder))];
  const found = globSync(
    patterns.map((pattern) => asGlob(pattern, cwd)),
    { cwd, absolute: true, dot: true, ignore: excluded.map((folder) => `**/${folder}/**`) },
  );
  const files = distinct(found.filter((path) => CODE.test(path)).sort());
  if (files.length > 0) {
    for (const pattern of patterns.length > 1 ? patterns.filter((one) => !one.startsWith("!")) : [])
      if (!leadsTo(asGlob(pattern, cwd), cwd)) onUnmatched(pattern);
    return files;
  }
  const asked = patterns.map((pattern) => `'${pattern}'`).join(" ");
  throw new UsageError(
    found.length > 0
      ? `${asked} leads to ${found.length} files in ${cwd}, and none of them is TypeScript or JavaScript.`
      : `${asked} leads to no file in ${cwd} (${excluded.join(", ")} are left out). Check the folder and the quotes.`,
  );
}

function leadsTo(glob: string, cwd: string): boolean {
  return globSync([glob], { cwd, dot: true, ignore: EXCLUDED.map((folder) => `**/${folder}/**`) }).length > 0;
}

/** A name that is there is meant as it is, whatever `[id]` would mean in a glob. @throws {UsageError} */
function asGlob(pattern: string, cwd: string): string {
  if (pattern.startsWith("!")) return pattern;
  const stat = statSync(resolve(cwd, pattern), { throwIfNoEntry: false });
  if (stat) return stat.isDirectory() ? `${escapePath(pattern.replace(/\/+$/, ""))}/**` : escapePath(pattern);
  if (isDynamicPattern(pattern)) return pattern;
  throw new UsageError(`There is no file or folder ${JSON.stringify(pattern)} in ${cwd}.`);
}

function distinct(paths: readonly string[]): string[] {
  const byTarget = new Map<string, string>();
  for (const path of paths) {
    const target = targetOf(path);
    if (!byTarget.has(target) || path === target) byTarget.set(target, path);
  }
  return [...byTarget.values()].sort();
}

/** A link that leads nowhere is told when it is read. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
