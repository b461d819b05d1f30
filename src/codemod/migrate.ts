import { type SourceFile, ts } from "ts-morph";
import { type CodeBase, openCodeBase, type SourceText } from "./code-base.js";
import type { Finding } from "./findings.js";
import { withIgnored } from "./ignored.js";
import { moveOfficialClient } from "./official/move-official-client.js";
import { moveOwnClient } from "./own-client.js";
import { type MigrationPlan, planFor, targets } from "./plan.js";
import { type Edit, type EditKind, type LeftAlone, type Place, Rewrite, type Site } from "./rewrite.js";
import { tracedFiles } from "./traced-files.js";
import { moveUrls } from "./urls/move-urls.js";

/** What can be chosen about a migration. */
export interface MigrateOptions {
  /** The version to move to: one that a version-diff report leads to. */
  readonly to: string;
  /** Path aliases of the code, as `compilerOptions.paths` has them, from an absolute `baseUrl`. */
  readonly aliases?: { readonly baseUrl?: string; readonly paths?: Record<string, string[]> };
  /** Called as work goes on. */
  readonly onProgress?: (step: string) => void;
}

/** What a migration came to. Nothing is written: `files` has the new texts. */
export interface MigrationResult {
  readonly to: string;
  /** The versions that code was looked for. */
  readonly from: readonly string[];
  /** Files that change. */
  readonly files: readonly MigratedFile[];
  /** Places that a person must look at, in the order of files and lines. */
  readonly findings: readonly Finding[];
  /** Calls of other HubSpot APIs, which stay as they are. */
  readonly left: readonly LeftAlone[];
  /** Places of the older version: calls, URLs and imports. */
  readonly sites: { readonly moved: number; readonly stayed: number };
  /** Files given, and files that were parsed because they may have to do with HubSpot. */
  readonly read: { readonly files: number; readonly parsed: number };
}

/** A file that changes. */
export interface MigratedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Number of places that moved, by kind. */
  readonly moved: Readonly<Partial<Record<EditKind, number>>>;
  /** Those places, in the order of lines. */
  readonly places: readonly MovedPlace[];
}

/** A place that moves, in the file as it was. */
export interface MovedPlace {
  readonly kind: EditKind;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The operation that it calls; absent where it is about none, or about several. */
  readonly operationId?: string;
}

/**
 * Moves code to a newer version of the API: our client, HubSpot's own client, and plain HTTP.
 * @param sources Files to move, with absolute paths. All that belong together, since values are followed between them.
 * @throws {RangeError} when no version-diff report leads to the version.
 */
export function migrate(sources: Iterable<SourceText>, { to, aliases, onProgress }: MigrateOptions): MigrationResult {
  const plan = planFor(to);
  if (plan === undefined)
    throw new RangeError(
      `There is no version-diff report that leads to "${to}". There is one to: ${targets.join(", ")}`,
    );
  const given = [...sources];
  const traced = tracedFiles(given);
  onProgress?.(`parsing ${traced.length} of ${given.length} files`);
  const code = openCodeBase(traced, plan, aliases);
  const rewrite = new Rewrite();
  for (const [what, mover] of movers) {
    onProgress?.(`looking at ${what} in ${traced.length} files`);
    mover(code, plan, rewrite, onProgress);
  }
  const files = soundFiles(rewrite);
  const { moved, stayed, findings, left } = rewrite.settle();
  return {
    to,
    from: plan.from,
    files,
    findings: withIgnored([...brokenFiles(code), ...findings], traced).sort(byPlace),
    left: [...left].sort(byPlace),
    sites: { moved: moved.filter(isCall).length, stayed: stayed.filter(isCall).length },
    read: { files: given.length, parsed: traced.length },
  };
}

/** True for what a reader would count: a call, a URL, an import of ours; not what only moves along with one. */
function isCall({ kind, operation, blockers }: Site): boolean {
  return operation !== undefined || kind === "own-client" || kind === "url" || blockers.length > 0;
}

const movers: readonly (readonly [string, Mover])[] = [
  ["calls of this package", moveOwnClient],
  ["calls of HubSpot's client", moveOfficialClient],
  ["URLs", moveUrls],
];

/** Adds what it can move, and what it finds, to the rewrite. */
export type Mover = (
  code: CodeBase,
  plan: MigrationPlan,
  rewrite: Rewrite,
  onProgress?: (step: string) => void,
) => void;

/** The files that change. Edits that do not give code that can be parsed are taken back, and told. */
function soundFiles(rewrite: Rewrite): MigratedFile[] {
  for (;;) {
    const { moved } = rewrite.settle();
    const files = changedFiles(moved);
    const broken = files.find(({ path, after }) => after === undefined || !canBeParsed(path, after));
    if (broken === undefined) return files as MigratedFile[];
    for (const site of moved.filter(({ edits }) => edits.some(({ file }) => file.getFilePath() === broken.path)))
      rewrite.block(
        site,
        "edit-failed",
        placeOf(site),
        "The edits of this file would not give code that can be parsed.",
      );
  }
}

function canBeParsed(path: string, text: string): boolean {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return (file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics.length === 0;
}

function placeOf({ file, start, end }: Site): Place {
  return { getSourceFile: () => file, getStart: () => start, getEnd: () => end };
}

function changedFiles(moved: readonly Site[]): (Omit<MigratedFile, "after"> & { after: string | undefined })[] {
  const changes = new Map<SourceFile, { edits: Edit[]; places: MovedPlace[] }>();
  for (const site of moved) {
    for (const { file, edit } of site.edits) {
      const known = changes.get(file) ?? { edits: [], places: [] };
      known.edits.push(edit);
      changes.set(file, known);
    }
    changes.get(site.file)?.places.push({
      kind: site.kind,
      ...site.file.getLineAndColumnAtPos(site.start),
      ...(site.operation && { operationId: site.operation.operationId }),
    });
  }
  const files = [...changes].map(([file, { edits, places }]) => {
    const before = file.getFullText();
    const counts: Partial<Record<EditKind, number>> = {};
    for (const { kind } of places) counts[kind] = (counts[kind] ?? 0) + 1;
    places.sort((a, b) => a.line - b.line || a.column - b.column);
    return { path: file.getFilePath(), before, after: applied(before, edits), moved: counts, places };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text with all edits; the same edit asked for twice is made once. Undefined where two of them overlap. */
function applied(text: string, edits: readonly Edit[]): string | undefined {
  const distinct = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
  const ordered = [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const endOfLine = text.includes("\r\n") ? "\r\n" : "\n";
  let at = 0;
  let result = "";
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) return undefined; // two edits of one place
    result += text.slice(at, start) + replacement.replace(/\r?\n/g, endOfLine);
    at = end;
  }
  return result + text.slice(at);
}

function brokenFiles({ broken }: CodeBase): Finding[] {
  return broken.map(({ file, start, message }) => ({
    rule: "not-parsed",
    path: file.getFilePath(),
    ...file.getLineAndColumnAtPos(start),
    start,
    end: start + 1,
    message: `It cannot be parsed: ${message}`,
  }));
}

function byPlace(a: { path: string; line: number; column: number }, b: typeof a): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column;
}
