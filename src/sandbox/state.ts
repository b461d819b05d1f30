// What a portal holds. Maps are replaced or copied on write, so that a copy of the state costs nothing.
import { type CustomDefinitions, type Definition, unlabeledOfPair } from "./definitions.js";
import { isCustom, type ObjectType, pairOf } from "./object-types.js";
import { OrderedMap } from "./ordered-map.js";

/** A record that was seeded. */
export interface StoredRecord {
  readonly properties: Readonly<Record<string, string | null>>;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Everything that requests can change. */
export interface State {
  /** Types by pair of object types, id of the from record, id of the to record; both directions are stored. */
  readonly associations: OrderedMap<readonly number[]>;
  /** Records by index of the object type, id, 0. */
  readonly records: OrderedMap<StoredRecord>;
  customs: CustomDefinitions;
  /** Limits by key of the type. */
  limits: ReadonlyMap<number, number>;
  /** Type ids of labels count from 1, whatever HubSpot's own ids are. */
  nextTypeId: number;
}

export function createState(): State {
  return {
    associations: new OrderedMap(),
    records: new OrderedMap(),
    customs: new Map(),
    limits: new Map(),
    nextTypeId: 1,
  };
}

/** An independent copy, whatever the size. */
export function forkState(state: State): State {
  return { ...state, associations: state.associations.fork(), records: state.records.fork() };
}

/** Adds a type in both directions, the forward one with the lower id; one id where both directions are the same. */
export function addDefinition(
  state: State,
  from: ObjectType,
  to: ObjectType,
  texts: { label: string | null; inverseLabel?: string | undefined; name?: string },
): { forward: Definition; backward?: Definition } {
  const category = "USER_DEFINED";
  const symmetric = from === to && texts.inverseLabel === undefined;
  const typeId = state.nextTypeId;
  const key = typeId * 4 + 1;
  const name = texts.name === undefined ? {} : { name: texts.name };
  const { label } = texts;
  const pair = pairOf(from, to);
  const inverse = symmetric ? key : key + 4;
  const forward: Definition = { key, typeId, category, pair, from, to, label, inverse, ...name };
  const customs = new Map(state.customs).set(key, forward);
  state.nextTypeId += symmetric ? 1 : 2;
  state.customs = customs;
  if (symmetric) return { forward };
  const reversed = { from: to, to: from, pair: pairOf(to, from), label: texts.inverseLabel ?? label };
  const backward: Definition = { key: key + 4, typeId: typeId + 1, category, inverse: key, ...reversed, ...name };
  customs.set(backward.key, backward);
  return { forward, backward };
}

/** The unlabeled type of a direction. Custom objects get theirs when it is first asked for. */
export function unlabeledDefinition(state: State, from: ObjectType, to: ObjectType): Definition | undefined {
  const known = unlabeledOfPair(state.customs, pairOf(from, to));
  if (known || !(isCustom(from) || isCustom(to))) return known;
  return addDefinition(state, from, to, { label: null }).forward;
}
