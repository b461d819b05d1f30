// How a path moved: what is left of two path templates once their common end is taken away. Moves that leave the same
// are one family, and a family that is known from sure pairs tells where a further path went.

import type { MoveFamily, MoveKind } from "../change.js";
import { compareText } from "../json.js";
import { isVersionId, namelessPath } from "./version-blind-path.js";

/** The part of a path that moved, and what became of it. */
export interface Move {
  base: string;
  revision: string;
}

/** The beginnings of two paths that differ, up to where both go on alike. */
export function moveOf(basePath: string, revisionPath: string): Move {
  const from = segmentsOf(basePath);
  const to = segmentsOf(revisionPath);
  let common = 0;
  while (common < Math.min(from.length, to.length) && from.at(-1 - common) === to.at(-1 - common)) common++;
  const head = (segments: string[]) => `/${segments.slice(0, segments.length - common).join("/")}`;
  return { base: head(from), revision: head(to) };
}

export function familyName({ base, revision }: Move): string {
  return `${base} > ${revision}`;
}

/** Where a path would stand that moved in the same way; undefined where it does not begin so. */
export function follow({ base, revision }: Move, path: string): string | undefined {
  const from = namelessPath(path);
  if (base === "/") return `${revision}${from}`;
  if (from !== base && !from.startsWith(`${base}/`)) return undefined;
  return `${revision === "/" ? "" : revision}${from.slice(base.length)}` || "/";
}

/** The families of these moves with their sizes, the largest first. */
export function readFamilies(moves: Move[]): MoveFamily[] {
  const families = new Map<string, MoveFamily>();
  for (const move of moves) {
    const name = familyName(move);
    const family = families.get(name) ?? { name, kind: kindOf(move), ...move, operations: 0 };
    family.operations += 1;
    families.set(name, family);
  }
  return [...families.values()].sort((a, b) => b.operations - a.operations || compareText(a.name, b.name));
}

function kindOf(move: Move): MoveKind {
  const from = segmentsOf(move.base);
  const to = segmentsOf(move.revision);
  const [bare, bareTo] = [from, to].map((segments) => segments.filter((segment) => !isVersionId(segment)).join("/"));
  if (bare === bareTo) return versionKind(from, to);
  if (from.length === to.length) {
    const differing = from.flatMap((segment, index) => (segment === to[index] ? [] : [[segment, to[index]]]));
    if (differing.every(([, now]) => now === "{}")) return "literal-became-parameter";
    if (differing.every(([old]) => old === "{}")) return "parameter-became-literal";
  }
  return from.at(-1) !== to.at(-1) && from.length > 1 && from[0] === to[0] ? "path-rebuilt" : "prefix-renamed";
}

function versionKind(from: string[], to: string[]): MoveKind {
  const places = (segments: string[]) => segments.flatMap((segment, index) => (isVersionId(segment) ? [index] : []));
  const [old, now] = [places(from), places(to)];
  if (old.length === 0) return "version-added";
  if (now.length === 0) return "version-removed";
  return old.join() === now.join() ? "version-changed" : "version-relocated";
}

function segmentsOf(path: string): string[] {
  return namelessPath(path)
    .split("/")
    .filter((segment) => segment !== "");
}
