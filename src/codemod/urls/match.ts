// Which operation a composed text is the path of: by its segments, against the path templates of the older versions.
import type { MigratedOperation } from "../plan.js";
import type { Piece } from "./flatten.js";

/** A character with the place that it comes from, or a hole. */
export interface Atom {
  readonly char?: string;
  readonly piece: Piece;
  /** Offset of the character within its piece. */
  readonly index: number;
}

/** A segment of a path, and the slash in front of it. */
export interface Segment {
  readonly slash: Atom | undefined;
  readonly atoms: readonly Atom[];
}

/** An old path template with the new one. */
export interface PathMove {
  readonly from: readonly string[];
  readonly to: readonly string[] | undefined;
  /** The segments that are numbers, where there is a parameter. */
  readonly numbers: readonly number[];
  readonly operations: readonly MigratedOperation[];
}

/** What a text is the path of. */
export type Match =
  /** The path of an operation, or of one of several where a part that tells them apart is only known at run time. */
  | { kind: "path"; moves: readonly PathMove[]; segments: readonly Segment[] }
  /** The beginning of a path, up to the segment of the version at least. */
  | { kind: "prefix"; segments: readonly Segment[]; isFilled: boolean; moves: readonly PathMove[] }
  /** A path as the older version has them, with a part that is only known at run time. */
  | { kind: "dynamic"; segments: readonly Segment[] }
  /** A path as the older version has them, of no operation. */
  | { kind: "unknown"; segments: readonly Segment[] };

/** The moves of a plan, one for each old template. */
export function pathMoves(operations: readonly MigratedOperation[]): PathMove[] {
  const moves = new Map<string, PathMove>();
  for (const operation of operations) {
    for (const path of operation.paths) {
      const key = `${path} ${operation.revision}`;
      const known = moves.get(key);
      moves.set(key, {
        from: templateSegments(path),
        to: operation.revision === undefined ? undefined : templateSegments(operation.revision),
        numbers: numbersIn(path, operation),
        operations: [...(known?.operations ?? []), operation],
      });
    }
  }
  return [...moves.values()];
}

/** `crm`, `v4`, `{}`: the names of parameters do not matter. */
function templateSegments(path: string): string[] {
  return path
    .slice(1)
    .split("/")
    .map((segment) => (segment.startsWith("{") ? "{}" : segment));
}

/** Where the path has a number, as far as HubSpot's client says so. */
function numbersIn(path: string, { official }: MigratedOperation): number[] {
  const numbers = official?.positions.filter(({ type }) => type === "number").map(({ argument }) => `{${argument}}`);
  const segments = path.slice(1).split("/");
  return segments.flatMap((segment, index) => (numbers?.includes(segment) ? [index] : []));
}

/** What the pieces of a text are the path of; undefined where they have nothing to do with an older version. */
export function matchPath(pieces: readonly Piece[], moves: readonly PathMove[]): Match | undefined {
  const segments = segmentsOf(pieces);
  if (segments.some(isProse)) return undefined;
  const isHubSpot = /hubapi/.test(pieces.map(({ text }) => text ?? "").join(""));
  const paths = [pathOf(segments), behindHole(segments)];
  for (const path of paths) {
    const match = path && matchSegments(path, moves, isHubSpot);
    if (match) return match;
  }
  return undefined;
}

function matchSegments(path: readonly Segment[], all: readonly PathMove[], isHubSpot: boolean): Match | undefined {
  const moves = all.filter(({ numbers }) => numbers.every((index) => /^\d*$/.test(textOf(path[index]) ?? "")));
  const [best] = moves.filter(({ from }) => fits(path, from)).sort((a, b) => literals(b.from) - literals(a.from));
  if (best) return { kind: "path", moves: [best], segments: path };
  const stems = moves.map(({ from, to }) => from.slice(0, versionIndex(from, to) + 1));
  const stem = stems.find((one) => path.length >= one.length && fits(path.slice(0, one.length), one));
  if (stem === undefined)
    return isVersionOpen(path, moves, stems, isHubSpot) ? { kind: "dynamic", segments: path } : undefined;
  const whole = withoutEmpty(path);
  const possible = moves.filter(
    ({ from }) => fits(path.slice(0, stem.length), from.slice(0, stem.length)) && fitsOpen(path, from),
  );
  if (possible.length > 0) return { kind: "path", moves: possible, segments: path };
  if (path.slice(stem.length).some(isOpen)) return { kind: "dynamic", segments: path };
  const beginnings = moves.filter(({ from }) => whole.length < from.length && fits(whole, from.slice(0, whole.length)));
  if (beginnings.length === 0) return { kind: "unknown", segments: path };
  const isFilled = !beginnings.some(({ from }) => from.indexOf("{}") >= whole.length);
  return { kind: "prefix", segments: path, isFilled, moves: beginnings };
}

/** True for a path of HubSpot's in which the version is only known at run time: `/crm/${version}/objects/…`. */
function isVersionOpen(
  path: readonly Segment[],
  moves: readonly PathMove[],
  stems: readonly (readonly string[])[],
  isHubSpot: boolean,
): boolean {
  const last = withoutEmpty(path).at(-1);
  const mayBe = moves.some(({ from }) => fitsOpen(path, from)) || (last !== undefined && isOpen(last));
  if (!mayBe || !(isHubSpot || path.some((segment) => textOf(segment) === "associations"))) return false;
  return stems.some((stem) => {
    const version = path[stem.length - 1];
    return version !== undefined && isOpen(version) && fits(path.slice(0, stem.length - 1), stem.slice(0, -1));
  });
}

/** As `fits`, with parts that are only known at run time in any place. */
function fitsOpen(path: readonly Segment[], template: readonly string[]): boolean {
  const whole = withoutEmpty(path);
  if (whole.length !== template.length) return false;
  return template.every((name, index) => {
    const segment = whole[index] as Segment;
    return name === "{}" ? segment.atoms.length > 0 : isOpen(segment) || textOf(segment) === name;
  });
}

/** The first segment of a template that the newer one does not have in its place: the version. */
function versionIndex(from: readonly string[], to: readonly string[] | undefined): number {
  const index = from.findIndex((segment) => segment !== "{}" && !to?.includes(segment));
  return index < 0 ? 0 : index;
}

function literals(template: readonly string[]): number {
  return template.filter((segment) => segment !== "{}").length;
}

function withoutEmpty(path: readonly Segment[]): readonly Segment[] {
  return path.at(-1)?.atoms.length === 0 ? path.slice(0, -1) : path;
}

function fits(path: readonly Segment[], template: readonly string[]): boolean {
  const whole = withoutEmpty(path);
  return (
    whole.length === template.length &&
    template.every((name, index) =>
      name === "{}" ? (whole[index]?.atoms.length ?? 0) > 0 : textOf(whole[index]) === name,
    )
  );
}

/** The text of a segment; undefined for one with a hole. */
export function textOf(segment: Segment | undefined): string | undefined {
  if (segment?.atoms.some(({ char }) => char === undefined)) return undefined;
  return segment?.atoms.map(({ char }) => char).join("");
}

/** True for text for people, as in a log message. */
function isProse({ atoms }: Segment): boolean {
  return atoms.some(({ char }) => char !== undefined && /\s/.test(char));
}

function isOpen(segment: Segment): boolean {
  return segment.atoms.some(({ char }) => char === undefined);
}

/** The segments up to a query or fragment. */
function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: { slash: Atom | undefined; atoms: Atom[] }[] = [{ slash: undefined, atoms: [] }];
  for (const piece of pieces) {
    if (piece.text === undefined) {
      segments.at(-1)?.atoms.push({ piece, index: 0 });
      continue;
    }
    for (let index = 0; index < piece.text.length; index++) {
      const char = piece.text[index] as string;
      if (char === "?" || char === "#") return segments;
      const atom = { char, piece, index };
      if (char === "/") segments.push({ slash: atom, atoms: [] });
      else segments.at(-1)?.atoms.push(atom);
    }
  }
  return segments;
}

function pathOf(segments: readonly Segment[]): readonly Segment[] | undefined {
  const start = startOfPath(segments);
  return start === undefined ? undefined : segments.slice(start);
}

/** `${host}crm/…`: a path right behind a hole that ends with a slash. */
function behindHole([first, ...rest]: readonly Segment[]): readonly Segment[] | undefined {
  const hole = first?.atoms.findLastIndex(({ char }) => char === undefined) ?? -1;
  if (first === undefined || hole !== 0) return undefined;
  return [{ slash: undefined, atoms: first.atoms.slice(1) }, ...rest];
}

/** Where the path begins: behind a host, a hole that stands for one, or nothing. Text for people is no path. */
function startOfPath(segments: readonly Segment[]): number | undefined {
  const [first, second, host] = segments;
  if (first === undefined) return undefined;
  const scheme = textOf(first);
  if (scheme === undefined) return isOnlyHole(first) || /^https?:$/.test(leading(first)) ? 1 : undefined;
  if (/^https?:$/.test(scheme) && second?.atoms.length === 0 && host) return isForeign(textOf(host)) ? undefined : 3;
  if (scheme === "" || scheme === "*") return 1;
  return /^[\w.-]+$/.test(scheme) ? (/\.\w+$/.test(scheme) && !isForeign(scheme) ? 1 : 0) : undefined;
}

function leading(segment: Segment): string {
  return segment.atoms.map(({ char }) => char ?? "").join("");
}

/** A hole alone, or with text that is no prose around it: `${host}`, `https://${host}`. */
function isOnlyHole(segment: Segment): boolean {
  return !/\s/.test(leading(segment));
}

/** A host that is written out and is not that of the API, nor one of this machine or network. */
function isForeign(host: string | undefined): boolean {
  return host?.includes(".") === true && !/(^|\.)hubapi\.com(:\d+)?$|^127\.|^0\.0\.0\.0/.test(host);
}
