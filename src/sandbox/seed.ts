// State from data: what a test starts from, and what a dump of the state is.
import { associate, associateDefault, checkRecords, recordId, resolveTypes } from "./associations.js";
import { findDefinition, keyOf } from "./definitions.js";
import { findObjectType, type ObjectType, pairOf } from "./object-types.js";
import type { Access } from "./portal.js";
import { Refusal } from "./problem.js";
import { addDefinition, type State, unlabeledDefinition } from "./state.js";
import { DEFAULT_SWITCHES } from "./switches.js";

/** What to add to a portal. Object types by name or id; record ids as text or number. */
export interface Seed {
  records?: { type: string; id: string | number; properties?: Record<string, string | null> }[];
  /** Unlabeled when no types are given. */
  associations?: {
    from: { type: string; id: string | number };
    to: { type: string; id: string | number };
    types?: { associationCategory: string; associationTypeId: number }[];
  }[];
  /** Type ids are given in this order, two for each label that differs by direction. */
  labels?: { from: string; to: string; name: string; label: string; inverseLabel?: string }[];
  limits?: { from: string; to: string; category: string; typeId: number; maxToObjectIds: number }[];
  /** What the token may do. */
  access?: Access;
}

/**
 * Adds what a seed describes.
 * @throws Error with the place in the seed that is wrong.
 */
export function seedState(state: State, seed: Seed, now: number): void {
  for (const [index, { type, id, properties = {} }] of (seed.records ?? []).entries()) {
    const number = idOf(id, `records[${index}].id`);
    const object = typeOf(type, `records[${index}].type`);
    state.records.set(object.index, number, 0, { properties, createdAt: now, updatedAt: now });
  }
  for (const [index, { from, to, ...texts }] of (seed.labels ?? []).entries()) {
    const [source, target] = [typeOf(from, `labels[${index}].from`), typeOf(to, `labels[${index}].to`)];
    unlabeledDefinition(state, source, target);
    addDefinition(state, source, target, texts);
  }
  for (const [index, limit] of (seed.limits ?? []).entries()) {
    const at = `limits[${index}]`;
    const pair = pairOf(typeOf(limit.from, `${at}.from`), typeOf(limit.to, `${at}.to`));
    const key = keyOf(limit.category, limit.typeId);
    if (findDefinition(state.customs, key)?.pair !== pair)
      throw new Error(`${at}: there is no such type between these objects`);
    state.limits = new Map(state.limits).set(key, limit.maxToObjectIds);
  }
  for (const [index, entry] of (seed.associations ?? []).entries())
    seedAssociation(state, entry, `associations[${index}]`);
}

function seedAssociation(
  state: State,
  { from, to, types }: NonNullable<Seed["associations"]>[number],
  at: string,
): void {
  const side = ({ type, id }: { type: string; id: string | number }, where: string) => ({
    type: typeOf(type, `${where}.type`),
    id: String(id),
  });
  const [source, target] = [side(from, `${at}.from`), side(to, `${at}.to`)];
  try {
    const pair = checkRecords(state, DEFAULT_SWITCHES, source, target);
    if (types === undefined) associateDefault(state, DEFAULT_SWITCHES, pair);
    else {
      const found = resolveTypes(state, source.type, target.type, source.id, types);
      associate(state, DEFAULT_SWITCHES, pair, found);
    }
  } catch (error) {
    throw new Error(`${at}: ${error instanceof Refusal ? error.items?.[0]?.message : error}`);
  }
}

function typeOf(name: string, at: string): ObjectType {
  const type = findObjectType(name);
  if (type === undefined) throw new Error(`${at}: there is no object type ${JSON.stringify(name)}`);
  return type;
}

function idOf(id: string | number, at: string): number {
  const number = recordId(String(id));
  if (number === undefined) throw new Error(`${at}: ${JSON.stringify(id)} is not a positive integer`);
  return number;
}
