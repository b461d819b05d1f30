// A union whose members differ in one property, or one schema with a union in that property: both accept the same.

import { canonical, isRecord, sortedKeys } from "../json.js";
import type { Located } from "../located.js";
import type { SchemaPair } from "./compare-schemas.js";
import { isPureUnion } from "./compare-unions.js";
import { type Shape, type Source, saying } from "./shape.js";

/** Whether the one side is the other with its union moved into the property by which the members differ. */
export function isFactoredUnion({ base, revision, walk }: SchemaPair): boolean {
  if (base.unions.length > 0 === revision.unions.length > 0 || base.nullable !== revision.nullable) return false;
  const [from, to] = [factored(base, walk.baseShape), factored(revision, walk.revisionShape)];
  if (from === undefined || to === undefined) return false;
  const { narrower, wider } = walk.relation(from, to);
  return !narrower && !wider;
}

/** A schema without a union is what it is; undefined for a union that cannot be moved. */
function factored(shape: Shape, shapeOf: (source: Source) => Shape): Source | undefined {
  const [union] = shape.unions;
  if (union === undefined) return shape.holders.map((holder) => ({ ...holder, bare: true }));
  if (!isPureUnion(shape)) return undefined;
  const members = union.members.map((member) => objectOf(shapeOf([member])));
  const [first, ...more] = members;
  if (first === undefined || more.length === 0) return undefined;
  const name = onlyDifference(members);
  if (name === undefined) return undefined;
  // Of `oneOf`, a value that does not have the property, or is no object, fits all members and so is refused.
  if (union.keyword === "oneOf" && !(first.isObject && first.required.includes(name))) return undefined;
  const options = members.map((one) => one?.properties[name]);
  const properties = { ...first.properties, [name]: { [union.keyword]: options } };
  return [{ ...union.node, value: { ...first.rest, properties } } satisfies Located];
}

interface ObjectMember {
  properties: Record<string, unknown>;
  required: unknown[];
  isObject: boolean;
  /** All else that constrains values. */
  rest: Record<string, unknown>;
}

function objectOf({ holders, unions, nullable }: Shape): ObjectMember | undefined {
  const [holder, ...more] = holders;
  const isPlain = more.length === 0 && unions.length === 0 && !nullable;
  if (holder === undefined || !isPlain || !isRecord(holder.value)) return undefined;
  const { properties, ...others } = holder.value;
  if (!isRecord(properties)) return undefined;
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !saying.has(key)));
  const required = Array.isArray(rest.required) ? [...rest.required].sort() : [];
  if (required.length > 0) rest.required = required;
  return { properties, required, isObject: rest.type === "object", rest };
}

/** The one property in which members differ that are the same otherwise. */
function onlyDifference(members: (ObjectMember | undefined)[]): string | undefined {
  const [first] = members;
  if (first === undefined || members.some((one) => one === undefined || !isAlike(first, one))) return undefined;
  const differing = sortedKeys(first.properties).filter(
    (name) => new Set(members.map((one) => canonical(one?.properties[name]))).size > 1,
  );
  return differing.length === 1 ? differing[0] : undefined;
}

function isAlike(a: ObjectMember, b: ObjectMember): boolean {
  const names = ({ properties }: ObjectMember) => canonical(sortedKeys(properties));
  return canonical(a.rest) === canonical(b.rest) && names(a) === names(b);
}
