// The edits that make the new path of an old one: segments are taken out and put in, the rest stays as it is written.
import type { ts } from "ts-morph";
import type { Atom, Segment } from "./match.js";

/** One change of the text, at the piece that it falls into. */
export interface PathEdit {
  node: ts.Node;
  start: number;
  end: number;
  text: string;
  /** The constant that is changed by it. */
  constant?: ts.Symbol;
}

/** The edits for a path, or undefined where a part of it cannot be reached. */
export function pathEdits(
  path: readonly Segment[],
  from: readonly string[],
  to: readonly string[],
): PathEdit[] | undefined {
  const edits: PathEdit[] = [];
  for (const step of keepsVersion(path, from, to) ? swapped(from, to) : aligned(from, to)) {
    const made = editOf(step, path);
    if (made === undefined) return undefined;
    edits.push(...made);
  }
  return edits;
}

/** A change of the list of segments; positions are those of the old path. */
type Step =
  | { kind: "replace"; at: number; text: string }
  | { kind: "remove"; at: number }
  | { kind: "insert"; after: number; text: string };

/** The shortest way from one list to the other, by their longest common subsequence. */
function aligned(from: readonly string[], to: readonly string[]): Step[] {
  const kept = commonSegments(from, to);
  const removed = from.flatMap((_, at) => (kept.some(([old]) => old === at) ? [] : [at]));
  const steps: Step[] = [];
  let after = -1;
  to.forEach((text, index) => {
    const pair = kept.find(([, now]) => now === index);
    if (pair) after = pair[0];
    else if (removed[0] === after + 1) steps.push({ kind: "replace", at: removed.shift() as number, text });
    else steps.push({ kind: "insert", after, text });
  });
  return [...removed.map((at): Step => ({ kind: "remove", at })), ...steps];
}

/** Pairs of positions of the longest common subsequence. */
function commonSegments(from: readonly string[], to: readonly string[]): [number, number][] {
  const length = from.map(() => to.map(() => 0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      (length[i] as number[])[j] = from[i] === to[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length; ) {
    if (from[i] === to[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** True where the version is a constant of its own: it keeps its place, and its neighbours move. */
function keepsVersion(path: readonly Segment[], from: readonly string[], to: readonly string[]): boolean {
  const removed = from.findIndex((segment) => segment !== "{}" && !to.includes(segment));
  const { atoms = [] } = path[removed] ?? {};
  const constants = new Set(atoms.map(({ piece }) => piece.constant));
  const piece = atoms[0]?.piece;
  return constants.size === 1 && piece?.constant !== undefined && piece.text === from[removed];
}

/** The version changes where it stands; what the newer path has in front of it is put there. */
function swapped(from: readonly string[], to: readonly string[]): Step[] {
  const old = from.findIndex((segment) => segment !== "{}" && !to.includes(segment));
  const now = to.findIndex((segment) => segment !== "{}" && !from.includes(segment));
  const before = to.slice(old, now);
  const steps: Step[] = [{ kind: "replace", at: old, text: to[now] ?? "" }];
  return [
    ...steps,
    ...before.map((text): Step => ({ kind: "insert", after: old - 1, text })),
    ...before.map((_, index): Step => ({ kind: "remove", at: old + 1 + index })),
  ];
}

function editOf(step: Step, path: readonly Segment[]): PathEdit[] | undefined {
  if (step.kind === "insert") return insertion(path[step.after], step.text);
  const segment = path[step.at];
  if (segment === undefined) return undefined;
  if (step.kind === "replace") return replacement(segment.atoms, step.text);
  return removal(segment, path[step.at + 1]);
}

function replacement(atoms: readonly Atom[], text: string): PathEdit[] | undefined {
  const range = rangeOf(atoms);
  return range && [{ ...range, text }];
}

/** Takes a segment out, with the slash in front of it, or with its place in a list. */
function removal({ slash, atoms }: Segment, next: Segment | undefined): PathEdit[] | undefined {
  const element = atoms[0]?.piece.element;
  if (element && isWholeElement(atoms)) return [withComma(element, atoms[0]?.piece.constant)];
  const own = rangeOf(atoms);
  const leading = slash && rangeOf([slash]);
  if (own === undefined) return undefined;
  if (leading && leading.node === own.node) return [{ ...own, start: leading.start, text: "" }];
  const trailing = next?.slash && rangeOf([next.slash]);
  if (trailing && trailing.node === own.node) return [{ ...own, end: trailing.end, text: "" }];
  return (
    leading && [
      { ...leading, text: "" },
      { ...own, text: "" },
    ]
  );
}

/** Puts a segment behind another one. */
function insertion(segment: Segment | undefined, text: string): PathEdit[] | undefined {
  const last = segment?.atoms.at(-1);
  if (last === undefined) return undefined;
  const { element } = last.piece;
  if (element && isWholeElement(segment?.atoms ?? [])) {
    const quote = element.getText()[0] === "'" ? "'" : '"';
    return [{ node: element, start: element.getEnd(), end: element.getEnd(), text: `, ${quote}${text}${quote}` }];
  }
  const range = rangeOf([last]);
  return range && [{ ...range, start: range.end, text: `/${text}` }];
}

/** True where a segment is one element of a list that is joined. */
function isWholeElement(atoms: readonly Atom[]): boolean {
  const piece = atoms[0]?.piece;
  return (
    piece?.element !== undefined && piece.text?.length === atoms.length && atoms.every((atom) => atom.piece === piece)
  );
}

function withComma(element: ts.Expression, constant: ts.Symbol | undefined): PathEdit {
  const { elements } = element.parent as ts.ArrayLiteralExpression;
  const next = elements[elements.indexOf(element) + 1];
  return {
    node: element,
    start: element.getStart(),
    end: next ? next.getStart() : element.getEnd(),
    text: "",
    ...(constant && { constant }),
  };
}

/** The range of atoms of one piece, next to each other. */
function rangeOf(atoms: readonly Atom[]): Omit<PathEdit, "text"> | undefined {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (first === undefined || last === undefined || atoms.some(({ piece }) => piece !== first.piece)) return undefined;
  const { node, start, constant } = first.piece;
  if (node === undefined || start === undefined) return undefined;
  return { node, start: start + first.index, end: start + last.index + 1, ...(constant && { constant }) };
}
