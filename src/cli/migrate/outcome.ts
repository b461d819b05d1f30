import { relative, sep } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { Finding } from "../../codemod/findings.js";
import type { MigratedFile, MigrationResult } from "../../codemod/migrate.js";
import type { EditKind } from "../../codemod/rewrite.js";
import { BOM } from "./byte-order-mark.js";
import type { Options } from "./options.js";
import type { ReportEntry, reportEntries } from "./report-entry.js";

/** What a run came to: everything that a report of it says. */
export interface Outcome {
  readonly cwd: string;
  readonly options: Options;
  readonly result: MigrationResult;
  /** Texts of the files that findings are in, as they were. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files that begin with a byte order mark. */
  readonly withBom: ReadonlySet<string>;
  readonly entryOf: ReturnType<typeof reportEntries>;
  /** The package.json files, as a person here names them, that lack a dependency which the moved code imports. */
  readonly lacking: readonly string[];
}

/** How many places are still to be moved, how many to be looked at, and how many were by what comments say. */
export function leftOf(outcome: Outcome): { toMove: number; toLookAt: number; ignored: number } {
  const { options, result } = outcome;
  const places = result.files.reduce((sum, file) => sum + file.places.length, 0);
  const toLookAt = openFindings(outcome).length;
  return {
    toMove: options.action === "write" ? 0 : places,
    toLookAt,
    ignored: result.findings.length - toLookAt,
  };
}

/** The findings that no comment says were looked at. */
export function openFindings({ result: { findings } }: Outcome): Finding[] {
  return findings.filter(({ ignored }) => ignored === undefined);
}

/** The difference as `git apply` takes it. */
export function patchOf({ path, before, after }: MigratedFile, { cwd, withBom }: Outcome): string {
  const name = shownPath(path, cwd);
  const mark = withBom.has(path) ? BOM : "";
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, mark + before, mark + after).replace(/^=+\n/, "");
}

/** A path as a person at this folder writes it. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join("/");
}

/** Where the report tells more of a finding: `node_modules/…/v4-to-2026-03.md:412`, which editors open at that line. */
export function shownEntry({ file, line }: ReportEntry, cwd: string): string {
  const shown = shownPath(file, cwd);
  return `${shown.startsWith("../") ? file : shown}:${line}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What each kind of place is called. */
export const KIND_NAMES: Readonly<Record<EditKind, string>> = {
  "own-client": "call of this package",
  "official-client": "call of HubSpot's client",
  url: "URL",
  import: "import",
};

/** `2 URLs, 1 import` */
export function countedKinds(counts: Readonly<Partial<Record<EditKind, number>>>): string {
  const kinds = Object.entries(counts) as [EditKind, number][];
  return kinds
    .map(([kind, count]) => counted(count, KIND_NAMES[kind]).replace(/^(\d+ call)( .*)s$/, "$1s$2"))
    .join(", ");
}
