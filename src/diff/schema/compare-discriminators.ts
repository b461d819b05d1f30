// How the alternatives of a union are told apart: by which property, and which value of it stands for which schema.

import { compareText, isRecord, list, member, sortedKeys, text } from "../json.js";
import { child, type Located } from "../located.js";
import type { SchemaPair } from "./compare-schemas.js";
import type { Shape } from "./shape.js";

interface Discriminator {
  node: Located;
  property: string | undefined;
  /** Names of schemas by the value that stands for them. */
  mapped: Map<string, string>;
  /** Schemas whose own name stands for them, for want of a mapping. */
  named: Set<string>;
}

export function compareDiscriminators(pair: SchemaPair): void {
  const { base, revision, report } = pair;
  const [from, to] = [readDiscriminator(base), readDiscriminator(revision)];
  if (from === undefined && to === undefined) return;
  const places = [from?.node ?? base.holders[0], to?.node ?? revision.holders[0]] as const;
  if (from === undefined || to === undefined) {
    if (from === undefined) report("discriminator-added", ...places, { revision: to?.property ?? null });
    else report("discriminator-removed", ...places, { base: from.property ?? null });
    return;
  }
  if (from.property !== to.property) {
    const args = { base: from.property ?? null, revision: to.property ?? null };
    const isDemanded = renamedTag(pair)?.isDemanded === true;
    report(isDemanded ? "discriminator-property-renamed" : "discriminator-property-changed", ...places, args);
  }
  const renamed = renamedValues(from, to);
  for (const [base, revision] of renamed) report("discriminator-value-renamed", ...places, { base, revision });
  const told = new Set([...renamed].flat());
  for (const value of [...new Set([...from.mapped.keys(), ...to.mapped.keys()])].sort(compareText)) {
    if (told.has(value)) continue;
    const [old, now] = [from, to].map(
      ({ mapped, named }) => mapped.get(value) ?? (named.has(value) ? value : undefined),
    );
    const isSame = old === now || (old !== undefined && now !== undefined && pair.walk.isRename(old, now));
    if (isSame) continue;
    if (old === undefined) report("discriminator-value-added", ...places, { value, schema: now ?? "" });
    else if (now === undefined) report("discriminator-value-removed", ...places, { value, schema: old });
    else report("discriminator-value-changed", ...places, { value, base: old, revision: now });
  }
}

/** Values that went, by those that stand for the same schema now; a schema may go by several, and then none is another. */
function renamedValues(from: Discriminator, to: Discriminator): Map<string, string> {
  const only = (values: Map<string, string>, others: Map<string, string>) => {
    const bySchema = new Map<string, string[]>();
    for (const [value, schema] of values) bySchema.set(schema, [...(bySchema.get(schema) ?? []), value]);
    return new Map(
      [...bySchema].flatMap(([schema, [value, ...more]]) => {
        return value === undefined || more.length > 0 || others.has(value) ? [] : [[schema, value] as const];
      }),
    );
  };
  const [gone, come] = [only(from.mapped, to.mapped), only(to.mapped, from.mapped)];
  return new Map(
    [...gone].flatMap(([schema, value]) => {
      const now = come.get(schema);
      return now === undefined ? [] : [[value, now] as const];
    }),
  );
}

/** Without a mapping, the name of a schema is what stands for it in values: there, its new name reaches the wire. */
export function compareImpliedNames({ base, revision, report }: SchemaPair, from: Located, to: Located): void {
  const [old, now] = [readDiscriminator(base), readDiscriminator(revision)];
  const [name, newName] = [from, to].map(({ value }) => nameOf(text(member(value, "$ref")) ?? ""));
  if (old === undefined || now === undefined || name === undefined || newName === undefined || name === newName) return;
  const isKept = now.mapped.has(name) || !old.named.has(name) || !now.named.has(newName);
  if (!isKept) report("discriminator-value-renamed", old.node, now.node, { base: name, revision: newName });
}

/** The property that tells alternatives apart, under the name that it has on each side. */
export interface TagNames {
  base: string;
  revision: string;
  /** A server may refuse what lacks it under the new name, or a client rely on the old one. */
  isDemanded: boolean;
}

/** The names, where that property has a new one in all alternatives: one change, and not two in each of them. */
export function renamedTag({ base, revision, direction, walk }: SchemaPair): TagNames | undefined {
  const [old, now] = [readDiscriminator(base)?.property, readDiscriminator(revision)?.property];
  if (old === undefined || now === undefined || old === now) return undefined;
  const [alternatives, nowAlternatives] = [membersOf(base, walk.baseShape), membersOf(revision, walk.revisionShape)];
  const isRename = declaresJust(alternatives, old, now) && declaresJust(nowAlternatives, now, old);
  const demanding = direction === "request" ? nowAlternatives : alternatives;
  const isDemanded = demanding.some((shape) => requires(shape, direction === "request" ? now : old));
  return isRename ? { base: old, revision: now, isDemanded } : undefined;
}

function membersOf({ unions }: Shape, shapeOf: (source: Located[]) => Shape): Shape[] {
  return unions.flatMap(({ members }) => members).map((part) => shapeOf([part]));
}

function declaresJust(shapes: Shape[], property: string, other: string): boolean {
  const declares = ({ holders }: Shape, name: string) =>
    holders.some(({ value }) => member(member(value, "properties"), name) !== undefined);
  return shapes.length > 0 && shapes.every((shape) => declares(shape, property) && !declares(shape, other));
}

function requires({ holders }: Shape, property: string): boolean {
  return holders.some(({ value }) => list(member(value, "required")).includes(property));
}

function readDiscriminator({ holders, unions }: Shape): Discriminator | undefined {
  const holder = holders.find(({ value }) => isRecord(member(value, "discriminator")));
  if (holder === undefined) return undefined;
  const node = child(holder, "discriminator");
  const mapping = member(node.value, "mapping");
  const mapped = new Map(sortedKeys(mapping).map((value) => [value, nameOf(text(member(mapping, value)) ?? "")]));
  const refs = unions.flatMap(({ members }) => members.map(({ value }) => text(member(value, "$ref"))));
  const named = new Set(refs.flatMap((ref) => (ref === undefined ? [] : [nameOf(ref)])));
  for (const name of mapped.values()) named.delete(name);
  return { node, property: text(member(node.value, "propertyName")), mapped, named };
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
