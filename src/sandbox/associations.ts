// What associating does: both directions, the unlabeled type that is always there, labels that replace labels, one primary
// record, limits. A write is checked as a whole before anything changes.
import { type Definition, definitionsOfPair, findDefinition, isHubSpotDefined, keyOf } from "./definitions.js";
import { type ObjectType, pairOf } from "./object-types.js";
import {
  badRecordId,
  invalidType,
  limitExceeded,
  noRecord,
  otherPair,
  ownAssociate,
  type Problem,
  refusalOf,
  unknownType,
} from "./problem.js";
import { type State, unlabeledDefinition } from "./state.js";
import type { Switches } from "./switches.js";

/** Two records, in the direction of the request. */
export interface RecordPair {
  readonly from: ObjectType;
  readonly fromId: number;
  readonly to: ObjectType;
  readonly toId: number;
}

const NONE: readonly number[] = [];

/** Lists of types that were used before, so that equal ones are one object. */
const known = new Map<string, readonly number[]>();

function listOf(keys: Iterable<number>): readonly number[] {
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  const text = sorted.join();
  const list = known.get(text);
  if (list !== undefined) return list;
  if (known.size > 10_000) known.clear();
  known.set(text, sorted);
  return sorted;
}

/** The id that a text stands for; undefined when it is no positive integer. */
export function recordId(text: string): number | undefined {
  return /^[1-9]\d{0,15}$/.test(text) && Number(text) <= Number.MAX_SAFE_INTEGER ? Number(text) : undefined;
}

/** The id that a text stands for. @throws Refusal when it stands for none. */
export function checkedId(type: ObjectType, text: string): number {
  const id = recordId(text);
  if (id === undefined) throw refusalOf(badRecordId(type, text));
  return id;
}

interface NamedRecord {
  type: ObjectType;
  id: string;
}

/** The two records of a write. @throws Refusal with all that is wrong with them. */
export function checkRecords(state: State, switches: Switches, from: NamedRecord, to: NamedRecord): RecordPair {
  const problems = [...recordProblems(state, switches, "FROM", from), ...recordProblems(state, switches, "TO", to)];
  const [first = from.type === to.type && from.id === to.id && ownAssociate(from.type, from.id), ...others] = problems;
  if (first) throw refusalOf(first, ...others);
  return { from: from.type, fromId: Number(from.id), to: to.type, toId: Number(to.id) };
}

function recordProblems(
  state: State,
  { records }: Switches,
  side: "FROM" | "TO",
  { type, id }: NamedRecord,
): Problem[] {
  const number = recordId(id);
  if (number === undefined) return [badRecordId(type, id)];
  return records === "any" || state.records.get(type.index, number, 0) ? [] : [noRecord(side, type, id)];
}

/** Finds the types that a request names. @throws Refusal when HubSpot cannot take one as it stands. */
export function resolveTypes(
  state: State,
  from: ObjectType,
  to: ObjectType,
  fromId: string,
  specs: readonly { associationCategory: string; associationTypeId: number }[],
): Definition[] {
  return specs.map(({ associationCategory: category, associationTypeId: typeId }) => {
    const definition = findDefinition(state.customs, keyOf(category, typeId));
    if (definition === undefined) throw refusalOf(unknownType(category, typeId, from, to));
    if (definition.pair !== pairOf(from, to)) throw refusalOf(otherPair(definition, from, to, fromId));
    return definition;
  });
}

/** Adds the unlabeled type in both directions. @throws Refusal above a limit, and where there is no such type. */
export function associateDefault(state: State, switches: Switches, pair: RecordPair): Definition[] {
  const { from, to } = pair;
  const forward = unlabeledDefinition(state, from, to);
  if (forward === undefined) throw refusalOf(invalidType("default", from, to));
  const added = [forward, ...(switches.primaryOnDefault ? firstPrimary(state, pair) : [])];
  add(state, pair, added, () => true);
  return [forward, ...unlabeledBack(state, pair)];
}

/** The exclusive types, as the from record has them, where either record has none of the other objects yet. */
function firstPrimary(state: State, pair: RecordPair): Definition[] {
  return [pair, reversed(pair)].flatMap(({ from, fromId: id, to }) => {
    const primary = definitionsOfPair(state.customs, pairOf(from, to)).find(({ exclusive }) => exclusive);
    if (!primary || pageOf(state, { from, id, to }, 0, 1).items[0]) return [];
    return (from === pair.from ? primary : findDefinition(state.customs, primary.inverse ?? -1)) ?? [];
  });
}

/** Adds types and the unlabeled one; labels that were there go when a label comes. @throws Refusal above a limit. */
export function associate(state: State, switches: Switches, pair: RecordPair, types: readonly Definition[]): void {
  if (types.length === 0) return;
  const unlabeled = unlabeledDefinition(state, pair.from, pair.to);
  const replaces = types.some(({ label }) => label !== null);
  const stays = (key: number) => {
    if (!replaces || findDefinition(state.customs, key)?.label === null) return true;
    return isHubSpotDefined(key) && !switches.labelsReplacePrimary;
  };
  add(state, pair, unlabeled ? [unlabeled, ...types] : types, stays);
}

function unlabeledBack(state: State, { from, to }: RecordPair): Definition[] {
  const back = unlabeledDefinition(state, to, from);
  return back ? [back] : [];
}

/** The same two records, seen from the other one. */
function reversed({ from, fromId, to, toId }: RecordPair): RecordPair {
  return { from: to, fromId: toId, to: from, toId: fromId };
}

function typesOf({ associations }: State, { from, fromId, to, toId }: RecordPair): readonly number[] {
  return associations.get(pairOf(from, to), fromId, toId) ?? NONE;
}

function add(state: State, pair: RecordPair, added: readonly Definition[], stays: (key: number) => boolean): void {
  const { associations, customs } = state;
  const find = (key = -1) => findDefinition(customs, key);
  const before = typesOf(state, pair);
  const dropped = before.filter((key) => !stays(key) && !added.some((definition) => definition.key === key));
  const addedBack = unlabeledBack(state, pair);
  for (const { inverse } of added) {
    const definition = find(inverse);
    if (definition) addedBack.push(definition);
  }
  const droppedBack = dropped.map((key) => find(key)?.inverse);
  const sides = [
    sideOf(pair, before, added, dropped),
    sideOf(reversed(pair), typesOf(state, reversed(pair)), addedBack, droppedBack),
  ];
  if (dropped.length === 0 && sides.every(({ fresh }) => fresh.length === 0)) return;
  for (const { fresh, pair: at } of sides) checkLimits(state, fresh, at.fromId);
  for (const { pair: at, before, more, less, fresh } of sides) {
    for (const definition of fresh) if (definition.exclusive) moveFrom(state, definition, at.fromId);
    const keys = [...before.filter((key) => !less.includes(key)), ...more.map(({ key }) => key)];
    if (keys.length > 0) associations.set(pairOf(at.from, at.to), at.fromId, at.toId, listOf(keys));
  }
}

/** What an addition does to one direction. */
function sideOf(
  pair: RecordPair,
  before: readonly number[],
  more: readonly Definition[],
  less: readonly (number | undefined)[],
) {
  return { pair, before, more, less, fresh: more.filter(({ key }) => !before.includes(key)) };
}

function checkLimits(state: State, fresh: readonly Definition[], id: number): void {
  if (state.limits.size === 0) return;
  for (const definition of fresh) {
    const limit = state.limits.get(definition.key);
    if (limit === undefined || definition.exclusive) continue;
    if (targetsWith(state, definition, id, limit).length < limit) continue;
    throw refusalOf(limitExceeded(definition, id, limit));
  }
}

/** The records that a record has a type with; no more than are asked for. */
function targetsWith(state: State, { pair, key }: Definition, id: number, max: number): number[] {
  const found: number[] = [];
  state.associations.scan(pair, id, 0, (atPair, from, to, keys) => {
    if (atPair !== pair || from !== id) return false;
    if (keys.includes(key)) found.push(to);
    return found.length < max;
  });
  return found;
}

/** Takes an exclusive type from the record that has it, because another is about to get it. */
function moveFrom(state: State, definition: Definition, id: number): void {
  const { from, to } = definition;
  for (const other of targetsWith(state, definition, id, 1)) {
    removeTypes(state, { from, fromId: id, to, toId: other }, [definition]);
  }
}

/** Removes types from a pair; the unlabeled one takes all others with it. Gives the number of changed pairs. */
export function removeTypes(state: State, pair: RecordPair, types: readonly Definition[]): number {
  const before = typesOf(state, pair);
  const removed = types.filter(({ key }) => before.includes(key));
  if (removed.length === 0) return 0;
  const keys = removed.map(({ key }) => key);
  if (removed.some(({ label }) => label === null) || before.every((key) => keys.includes(key)))
    return archive(state, pair);
  keep(state, pair, (key) => !keys.includes(key));
  keep(state, reversed(pair), (key) => !removed.some(({ inverse }) => inverse === key));
  return 1;
}

function keep(state: State, pair: RecordPair, stays: (key: number) => boolean): void {
  const { from, fromId, to, toId } = pair;
  const keys = typesOf(state, pair);
  if (keys.length > 0) state.associations.set(pairOf(from, to), fromId, toId, listOf(keys.filter(stays)));
}

/** Removes every type between two records, both ways. Gives the number of pairs that were associated. */
export function archive({ associations }: State, pair: RecordPair): number {
  const sides = [pair, reversed(pair)].filter(({ from, fromId, to, toId }) =>
    associations.delete(pairOf(from, to), fromId, toId),
  );
  return Math.min(1, sides.length);
}

/** One page of the records that a record is associated with, by id, and the last of them when there are more. */
export function pageOf(
  { associations }: State,
  { from, id, to }: { from: ObjectType; id: number; to: ObjectType },
  after: number,
  limit: number,
): { items: { toId: number; keys: readonly number[] }[]; last?: number | undefined } {
  const items: { toId: number; keys: readonly number[] }[] = [];
  let last: number | undefined;
  const pair = pairOf(from, to);
  associations.scan(pair, id, after + 1, (atPair, fromId, toId, keys) => {
    if (atPair !== pair || fromId !== id) return false;
    if (items.length === limit) last = items.at(-1)?.toId;
    else items.push({ toId, keys });
    return last === undefined;
  });
  return { items, last };
}

/** True when any two records have a type. */
export function isInUse({ associations }: State, { pair, key }: Definition): boolean {
  let used = false;
  associations.scan(pair, 0, 0, (atPair, _from, _to, keys) => {
    used = atPair === pair && keys.includes(key);
    return atPair === pair && !used;
  });
  return used;
}
