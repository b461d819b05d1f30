// A copy of the project to measure in: nobody's edits change it meanwhile, and neither generated/ nor the caches of the
// project itself are touched. Libraries are linked, not copied.
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const COPIED = ["package.json", "package-lock.json", "tsconfig.json", "scripts", "src", "specs", "generated"];

/** @param {string} folder */
export function copyProject(folder) {
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith("."))
      symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
}

/** The ids of the API versions. @param {string} project */
export function versionsOf(project) {
  const entries = readdirSync(join(project, "specs"), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Removes the whole cache: the bundled generator and the records of its runs. @param {string} project */
export function forgetAll(project) {
  rmSync(cacheOf(project), { recursive: true, force: true });
}

/** Removes the records of what was done, so that everything is done again. @param {string} project */
export function forgetRuns(project) {
  for (const name of readdirSync(cacheOf(project))) {
    if (name.startsWith("run-")) rmSync(join(cacheOf(project), name));
  }
}

/** A text that changes as soon as any file below the folder is written, replaced or removed. @param {string} folder */
export function stateOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return paths.map((path) => `${path} ${fileState(join(folder, path))}`).join("\n");
}

/** Undefined while there is no such file. @param {string} file */
export function fileState(file) {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeNs} ${stat.size}`;
}

/** @param {string} project */
function cacheOf(project) {
  return join(project, "node_modules/.cache/hubspot-associations");
}
