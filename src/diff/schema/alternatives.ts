// A schema as the list of alternatives that it comes to: `allOf: [A, oneOf: [B, C]]` is A with B or A with C, a union
// within a union is one union, and a list of types is one alternative for each. In this form, schemas that were built
// in different ways can be compared; those that were built alike are compared as they are written.

import { isRecord, sortedKeys } from "../json.js";
import type { Located } from "../located.js";
import type { SchemaPair, SchemaWalk } from "./compare-schemas.js";
import { memberLabel } from "./compare-unions.js";
import { type Shape, type Source, saying } from "./shape.js";

/** Beyond as many alternatives, matching them would take longer than it is worth. */
const largest = 24;

/**
 * Compares the schemas by their alternatives; false where that is not called for, or where both sides have some that
 * match none of the other.
 */
export function compareAlternatives({ base, revision, walk, report }: SchemaPair): boolean {
  const [form, nowForm] = [formOf(base, walk.baseShape), formOf(revision, walk.revisionShape)];
  if (form === nowForm || base.nullable !== revision.nullable) return false;
  const [some, others] = [alternativesOf(base, walk.baseShape), alternativesOf(revision, walk.revisionShape)];
  if (Math.min(some.length, others.length) < 2 || Math.max(some.length, others.length) > largest) return false;
  const match = matchAlternatives(walk, some, others);
  if (match === undefined || (match.removed.length > 0 && match.added.length > 0)) return false;
  for (const [a, b] of match.matched) walk.visit(a, b);
  const [from, to] = [base.holders[0], revision.holders[0]];
  for (const gone of match.removed) report("union-member-removed", from, to, { member: nameOf(gone) });
  for (const come of match.added) report("union-member-added", from, to, { member: nameOf(come) });
  return true;
}

/** What tells the alternative apart stands at its end. */
function nameOf(alternative: Source): string {
  const part = alternative.at(-1);
  return part === undefined ? "" : (part.only ?? memberLabel(part));
}

/** How a schema is built; equal for those that are best compared as they are written. */
function formOf(shape: Shape, shapeOf: (source: Source) => Shape): string {
  const [union, ...more] = shape.unions;
  if (union === undefined) return (shape.types?.size ?? 0) > 1 ? "types" : "plain";
  if (more.length > 0) return "several unions";
  const isNested = union.members.some((part) => {
    const { unions, types } = shapeOf([part]);
    return unions.length > 0 || (types?.size ?? 0) > 1;
  });
  return `${isPure(shape) ? "pure" : "mixed"}${isNested ? " nested" : ""}`;
}

function isPure({ holders, unions }: Shape): boolean {
  const known = new Set([...saying, ...unions.map(({ keyword }) => keyword)]);
  return holders.every(({ value }) => sortedKeys(value).every((key) => known.has(key) || key.startsWith("x-")));
}

/** A union that holds itself is not taken apart once more. */
function alternativesOf(shape: Shape, shapeOf: (source: Source) => Shape, around: string[] = []): Source[] {
  const [union, ...more] = shape.unions;
  const bare = shape.holders.filter(({ value }) => isRecord(value)).map((node): Located => ({ ...node, bare: true }));
  if (union === undefined) {
    const types = [...(shape.types ?? [])];
    const [first] = shape.holders;
    if (types.length < 2 || first === undefined) return [bare];
    return types.map((type) => [...bare, { ...first, value: { type }, bare: true, only: type }]);
  }
  if (more.length > 0) return [];
  const rest = bare.filter(({ value }) => !sortedKeys(value).every((key) => saying.has(key) || key === union.keyword));
  return union.members.flatMap((part) => {
    const inner = shapeOf([part]);
    const within = [...around, union.node.pointer];
    const isSplit = inner.unions.length > 0 || (inner.types?.size ?? 0) > 1;
    const isLeaf = !isSplit || inner.unions.some(({ node }) => within.includes(node.pointer));
    return isLeaf ? [[...rest, part]] : alternativesOf(inner, shapeOf, within).map((one) => [...rest, ...one]);
  });
}

interface Match {
  matched: [Source, Source][];
  removed: Source[];
  added: Source[];
}

/** Those that accept the same first, then what is left by being the only one of its kind. */
function matchAlternatives(walk: SchemaWalk, base: Source[], revision: Source[]): Match | undefined {
  const left = [...revision];
  const matched: [Source, Source][] = [];
  const removed: Source[] = [];
  const unmatched: Source[] = [];
  for (const own of base) {
    const index = left.findIndex((other) => {
      const { narrower, wider } = walk.relation(own, other);
      return !narrower && !wider;
    });
    if (index === -1) unmatched.push(own);
    else left.splice(index, 1);
  }
  for (const own of unmatched) {
    const alike = left.filter((other) => kindOf(walk.baseShape(own)) === kindOf(walk.revisionShape(other)));
    const [only, ...more] = alike;
    if (more.length > 0) return undefined;
    if (only === undefined) {
      removed.push(own);
      continue;
    }
    matched.push([own, only]);
    left.splice(left.indexOf(only), 1);
  }
  return { matched, removed, added: left };
}

/** Types and names of properties: what an alternative is known by. */
function kindOf({ types, holders }: Shape): string {
  const names = holders.flatMap(({ value }) => (isRecord(value) ? sortedKeys(value.properties) : []));
  return [[...(types ?? [])].sort().join(), ...new Set(names.sort())].join(" ");
}
