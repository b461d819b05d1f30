import { type CodeBase, hasTrace, openCodeBase, type SourceText } from "./code-base.js";
import type { Finding } from "./findings.js";
import { moveOfficialClient } from "./official/move-official-client.js";
import { moveOwnClient } from "./own-client.js";
import { type MigrationPlan, planFor, targets } from "./plan.js";
import { type Edit, type EditKind, type LeftAlone, Rewrite, type Site } from "./rewrite.js";
import { moveUrls } from "./urls/move-urls.js";

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
  const all = [...sources];
  const traced = all.filter(({ text }) => hasTrace(text));
  onProgress?.(`reading ${traced.length} of ${all.length} files`);
  const code = openCodeBase(traced, plan, aliases);
  const rewrite = new Rewrite();
  for (const mover of [moveOwnClient, moveOfficialClient, moveUrls]) mover(code, plan, rewrite, onProgress);
  const { moved, stayed, findings, left } = rewrite.settle();
  return {
    to,
    from: plan.from,
    files: changedFiles(moved),
    findings: [...brokenFiles(code), ...findings].sort(byPlace),
    left: [...left].sort(byPlace),
    sites: { moved: moved.filter(isCall).length, stayed: stayed.filter(isCall).length },
    read: { files: all.length, parsed: traced.length },
  };
}

/** True for what a reader would count: a call, a URL, an import of ours; not what only moves along with one. */
function isCall({ kind, operation, blockers }: Site): boolean {
  return operation !== undefined || kind === "own-client" || kind === "url" || blockers.length > 0;
}

/** Adds what it can move, and what it finds, to the rewrite. */
export type Mover = (
  code: CodeBase,
  plan: MigrationPlan,
  rewrite: Rewrite,
  onProgress?: (step: string) => void,
) => void;

function changedFiles(moved: readonly Site[]): MigratedFile[] {
  const edits = new Map<string, { before: string; edits: Edit[]; moved: Partial<Record<EditKind, number>> }>();
  for (const site of moved) {
    for (const { file, edit } of site.edits) {
      const known = edits.get(file.getFilePath()) ?? { before: file.getFullText(), edits: [], moved: {} };
      known.edits.push(edit);
      edits.set(file.getFilePath(), known);
    }
    const counted = edits.get(site.file.getFilePath())?.moved;
    if (counted) counted[site.kind] = (counted[site.kind] ?? 0) + 1;
  }
  return [...edits]
    .map(([path, { before, edits: own, moved: counts }]) => ({
      path,
      before,
      after: applied(before, own),
      moved: counts,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text with all edits; the same edit asked for twice is made once. */
function applied(text: string, edits: readonly Edit[]): string {
  const distinct = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
  const ordered = [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = "";
  for (const { start, end, text: replacement } of ordered) {
    if (start < at) throw new Error(`Two edits overlap at offset ${start}: ${JSON.stringify(replacement)}`);
    result += text.slice(at, start) + replacement;
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
