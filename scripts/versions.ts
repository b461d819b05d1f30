import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { SpecError, type SpecProblem } from "./spec-error.js";

/** How HubSpot writes versions: a number, or year and month of release, with `-beta` before it. */
const VERSION_ID = /^(v[1-9]\d{0,3}|\d{4}-(0[1-9]|1[0-2])(-beta)?)$/;

/** One API version: a folder of `specs/`. */
export interface SpecVersion {
  /** Name of the folder, as it stands in HubSpot's paths: `v4`, `2026-03`. */
  id: string;
  /** Absolute path of the folder. */
  folder: string;
  /** Absolute path of its `openapi.yaml`. */
  root: string;
}

/**
 * Finds the versions under `specs`, in release order: numbered ones first, then dated ones, a beta before its release.
 * @throws SpecError when there is none, or a folder is not a version.
 */
export function discoverVersions(specs: string): SpecVersion[] {
  const shown = relative(process.cwd(), specs) || ".";
  if (!existsSync(specs) || !statSync(specs).isDirectory()) {
    throw problem(
      "versions",
      shown,
      "There is no such folder.",
      "Name the folder that holds one folder per API version.",
    );
  }
  const folders = readdirSync(specs, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith("."),
  );
  if (folders.length === 0) {
    throw problem(
      "versions",
      shown,
      "The folder holds no API version.",
      "Add a folder such as `2026-03/` with an `openapi.yaml`.",
    );
  }
  const versions = folders.map(({ name }) => ({
    id: name,
    folder: join(specs, name),
    root: join(specs, name, "openapi.yaml"),
  }));
  const problems = versions.flatMap((version) => check(version, join(shown, version.id)));
  if (problems.length > 0) throw new SpecError(problems);
  return versions.sort((a, b) => compareVersionIds(a.id, b.id));
}

/** Order of release: `v3` < `v4` < `2026-03-beta` < `2026-03` < `2026-09`. */
export function compareVersionIds(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey(id: string): string {
  const numbered = /^v(\d+)$/.exec(id);
  if (numbered) return `0${(numbered[1] ?? "").padStart(9, "0")}`;
  return `1${id.endsWith("-beta") ? id : `${id}~`}`;
}

function check(version: SpecVersion, shown: string): SpecProblem[] {
  if (!VERSION_ID.test(version.id)) {
    const message = `\`${version.id}\` is not a version id.`;
    return [
      {
        rule: "versions",
        file: shown,
        message,
        hint: "Name the folder as HubSpot names the version: `v4`, `2026-03`, `2026-09-beta`.",
      },
    ];
  }
  if (statSync(version.root, { throwIfNoEntry: false })?.isFile()) return [];
  const message = "The version folder has no `openapi.yaml`.";
  return [
    {
      rule: "versions",
      file: join(shown, "openapi.yaml"),
      message,
      hint: "Add the file, or remove the folder: each folder of specs/ is one version.",
    },
  ];
}

function problem(rule: string, file: string, message: string, hint: string): SpecError {
  return new SpecError([{ rule, file, message, hint }]);
}
