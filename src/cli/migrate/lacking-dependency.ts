import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MigratedFile } from "../../codemod/migrate.js";

const PACKAGE = "hubspot-associations";

/** The package.json files of the moved code that do not name this package, though code below them imports it now. */
export function lackingDependency(files: readonly MigratedFile[]): string[] {
  const importing = files.filter(({ after }) => new RegExp(`["']${PACKAGE}[/"']`).test(after));
  const manifests = new Set(importing.map(({ path }) => manifestOf(dirname(path))));
  return [...manifests].filter((file) => file !== undefined && !namesPackage(file)).map(String);
}

function manifestOf(folder: string): string | undefined {
  const file = join(folder, "package.json");
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? undefined : manifestOf(dirname(folder));
}

/** A manifest that cannot be read is not ours to complain about. */
function namesPackage(file: string): boolean {
  try {
    const { name, dependencies, peerDependencies } = JSON.parse(readFileSync(file, "utf8"));
    return name === PACKAGE || PACKAGE in { ...dependencies, ...peerDependencies };
  } catch {
    return true;
  }
}
