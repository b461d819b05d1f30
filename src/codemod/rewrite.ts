// What a migration wants to do to the files: edits, findings, and the call sites that they belong to. Movers only add to
// it; what becomes of it is decided in one place, after all of them have spoken.
import type { SourceFile } from "ts-morph";
import type { Finding, FindingRuleId } from "./findings.js";
import type { MigratedOperation } from "./plan.js";

/** What kind of code an edit moves. */
export type EditKind = "own-client" | "official-client" | "url" | "import";

/** A replacement of part of a file, by offsets into its text as it was. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A piece of a file; every node of ts-morph is one. */
export interface Place {
  getSourceFile(): SourceFile;
  getStart(): number;
  getEnd(): number;
}

/** A place of the older version: a call, a URL, an import. Moved as a whole or not at all. */
export interface Site {
  readonly kind: EditKind;
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly operation?: MigratedOperation;
  readonly edits: { readonly file: SourceFile; readonly edit: Edit }[];
  /** Sites that move together or not at all share one. */
  readonly groups: Set<unknown>;
  /** Why it must not move; empty where it may. */
  readonly blockers: FoundAt[];
}

interface FoundAt {
  readonly rule: FindingRuleId;
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly operation?: MigratedOperation;
}

/** A call of another HubSpot API, which stays as it is. */
export interface LeftAlone {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What all movers want, for the files of one code base. */
export class Rewrite {
  readonly sites: Site[] = [];
  readonly #findings: FoundAt[] = [];
  readonly #left: { file: SourceFile; start: number; text: string }[] = [];

  /** Begins a site; its edits and blockers are added to what is returned. */
  site(kind: EditKind, node: Place, operation?: MigratedOperation): Site {
    const site: Site = {
      kind,
      file: node.getSourceFile(),
      start: node.getStart(),
      end: node.getEnd(),
      ...(operation && { operation }),
      edits: [],
      groups: new Set(),
      blockers: [],
    };
    this.sites.push(site);
    return site;
  }

  /** A place to look at that keeps nothing from moving. */
  find(rule: FindingRuleId, node: Place, message: string, operation?: MigratedOperation): void {
    this.#findings.push(foundAt(rule, node, message, operation));
  }

  /** Keeps a site, and with it its groups, from moving; says why at the given place. */
  block(site: Site, rule: FindingRuleId, node: Place, message: string): void {
    site.blockers.push(foundAt(rule, node, message, site.operation));
  }

  /** A place of another HubSpot API. */
  leave(node: Place, text: string): void {
    this.#left.push({ file: node.getSourceFile(), start: node.getStart(), text });
  }

  /** Decides which sites move: those without a blocker in any of their groups. */
  settle(): { moved: Site[]; stayed: Site[]; findings: Finding[]; left: LeftAlone[] } {
    const held = heldBack(this.sites);
    const stayed = this.sites.filter((site) => held.has(site));
    const found = [...this.#findings, ...stayed.flatMap((site) => reasons(site, held.get(site)))];
    const holds = heldByPlace(stayed);
    return {
      moved: this.sites.filter((site) => !held.has(site)),
      stayed,
      findings: unique(found).map((one) => findingOf(one, holds.get(placeKey(one)) ?? [])),
      left: this.#left.map(({ file, start, text }) => ({ path: file.getFilePath(), ...position(file, start), text })),
    };
  }
}

/** Sites with a blocker, and all that move with them, each with the one that it is held back by. */
function heldBack(sites: readonly Site[]): Map<Site, Site> {
  const members = new Map<unknown, Site[]>();
  for (const site of sites) {
    for (const group of site.groups) members.set(group, [...(members.get(group) ?? []), site]);
  }
  const held = new Map(sites.filter(({ blockers }) => blockers.length > 0).map((site) => [site, site]));
  for (const [site, cause] of held) {
    for (const other of [...site.groups].flatMap((group) => members.get(group) ?? []))
      if (!held.has(other)) held.set(other, cause);
  }
  return held;
}

/** True for what a reader would look for, not for what only moves along with it. */
function isTold({ kind, operation }: Site): boolean {
  return operation !== undefined || kind === "own-client";
}

/** What is said of a site that stays: its own blockers, or for a call or a URL where the one is that it goes with. */
function reasons(site: Site, cause: Site | undefined): FoundAt[] {
  const [blocker] = cause?.blockers ?? [];
  const isReader = site.kind === "url" || isTold(site);
  if (site.blockers.length > 0 || blocker === undefined || !isReader) return site.blockers;
  const { line } = position(blocker.file, blocker.start);
  const message = `It moves together with line ${line} of ${blocker.file.getFilePath()}: ${blocker.message}`;
  const { file, start, end, operation } = site;
  return [{ rule: "held-back", file, start, end, message, ...(operation && { operation }) }];
}

function foundAt(rule: FindingRuleId, node: Place, message: string, operation?: MigratedOperation): FoundAt {
  return {
    rule,
    file: node.getSourceFile(),
    start: node.getStart(),
    end: node.getEnd(),
    message,
    ...(operation && { operation }),
  };
}

/** The calls that stay because of a place outside of them. */
function heldByPlace(stayed: readonly Site[]): Map<string, Site[]> {
  const holds = new Map<string, Site[]>();
  for (const site of stayed) {
    if (!isTold(site)) continue;
    for (const blocker of site.blockers) {
      const isWithin = blocker.file === site.file && blocker.start >= site.start && blocker.end <= site.end;
      if (!isWithin) holds.set(placeKey(blocker), [...(holds.get(placeKey(blocker)) ?? []), site]);
    }
  }
  return holds;
}

/** Names a finding: the same said of the same place is said once. */
function placeKey({ file, start, end, rule, message }: FoundAt): string {
  return `${file.getFilePath()} ${start} ${end} ${rule} ${message}`;
}

function unique(found: readonly FoundAt[]): FoundAt[] {
  const byPlace = new Map(found.map((one) => [placeKey(one), one]));
  return [...byPlace.values()];
}

function findingOf({ rule, file, start, end, message, operation }: FoundAt, held: readonly Site[]): Finding {
  const holds = held.map((site) => ({ path: site.file.getFilePath(), ...position(site.file, site.start) }));
  return {
    rule,
    path: file.getFilePath(),
    ...position(file, start),
    start,
    end,
    message,
    ...(operation && { operationId: operation.operationId, anchor: operation.anchor }),
    ...(holds.length > 0 && { holds }),
  };
}

function position(file: SourceFile, offset: number): { line: number; column: number } {
  return file.getLineAndColumnAtPos(offset);
}
