// State from data: what a test starts from, and what a dump of the state is.
import { associate, associateDefault, checkRecords, recordId, resolveTypes } from "./associations.js";
import { findDefinition, keyOf } from "./definitions.js";
import { findObjectType, type ObjectType, pairOf } from "./object-types.js";
import type { Access } from "./portal.js";
import { Refusal } from "./problem.js";
import { addDefinition, type State, unlabeledDefinition } from "./state.js";
import type { Switches } from "./switches.js";

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

const PARTS = "records,associations,labels,limits,access";

/**
 * Adds what a seed describes.
 * @throws Error with the place in the seed that is wrong.
 */
export function seedState(state: State, seed: Seed, now: number, switches: Switches): void {
  for (const name of seed ? Object.keys(seed) : ["null"])
    if (!PARTS.split(",").includes(name)) throw new Error(`seed: ${name} is none of ${PARTS}`);
  each("records", seed.records, ({ type, id, properties = {} }, at) => {
    const number = recordId(String(id));
    if (number === undefined) throw new Error(`${at}.id: ${JSON.stringify(id)} is not a positive integer`);
    const entries = Object.entries(properties).map(([name, value]) => [name, value === null ? value : `${value}`]);
    const kept = { properties: Object.fromEntries(entries), createdAt: now, updatedAt: now };
    state.records.set(typeOf(type, `${at}.type`).index, number, 0, kept);
  });
  each("labels", seed.labels, ({ from, to, ...texts }, at) => {
    const [source, target] = [typeOf(from, `${at}.from`), typeOf(to, `${at}.to`)];
    unlabeledDefinition(state, source, target);
    addDefinition(state, source, target, texts);
  });
  each("limits", seed.limits, ({ from, to, category, typeId, maxToObjectIds }, at) => {
    const [source, target] = [typeOf(from, `${at}.from`), typeOf(to, `${at}.to`)];
    unlabeledDefinition(state, source, target);
    const pair = pairOf(source, target);
    const key = keyOf(category, typeId);
    if (findDefinition(state.customs, key)?.pair !== pair) throw new Error(`${at}: these objects have no such type`);
    state.limits = new Map(state.limits).set(key, maxToObjectIds);
  });
  each("associations", seed.associations, (entry, at) => seedAssociation(state, switches, entry, at));
}

function each<Entry>(name: string, entries: readonly Entry[] = [], add: (entry: Entry, at: string) => void): void {
  if (!Array.isArray(entries)) throw new Error(`${name} is not a list`);
  for (const [index, entry] of (entries as readonly Entry[]).entries()) add(entry, `${name}[${index}]`);
}

function seedAssociation(
  state: State,
  switches: Switches,
  { from, to, types }: NonNullable<Seed["associations"]>[number],
  at: string,
): void {
  const side = (record: { type: string; id: string | number } | undefined, where: string) => ({
    type: typeOf(record?.type, `${where}.type`),
    id: String(record?.id),
  });
  const [source, target] = [side(from, `${at}.from`), side(to, `${at}.to`)];
  try {
    const pair = checkRecords(state, switches, source, target);
    if (types === undefined) associateDefault(state, switches, pair);
    else {
      const found = resolveTypes(state, source.type, target.type, source.id, types);
      associate(state, switches, pair, found);
    }
  } catch (error) {
    throw new Error(`${at}: ${error instanceof Refusal ? error.items?.[0]?.message : error}`);
  }
}

function typeOf(name: string | undefined, at: string): ObjectType {
  const type = findObjectType(String(name));
  if (type === undefined) throw new Error(`${at}: there is no object type ${JSON.stringify(name)}`);
  return type;
}
