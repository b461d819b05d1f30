import type { RecordPair } from "../associations.js";
import {
  archive,
  associate,
  associateDefault,
  checkedId,
  checkRecords,
  pageOf,
  resolveTypes,
} from "../associations.js";
import { type Answer, type Call, count, objectTypesOf } from "../call.js";
import { cursorAfter, cursorId } from "../cursor.js";
import { type Definition, findDefinition } from "../definitions.js";
import { pairOf } from "../object-types.js";
import { validationError } from "../problem.js";
import { envelope } from "./batch-answer.js";

export const PAGE_SIZE = 500;

export interface AssociationSpec {
  associationCategory: string;
  associationTypeId: number;
}

/** Two records of a write. @throws Refusal with all that is wrong with them. */
export function recordsOf(
  call: Call,
  fromId = call.path["from.id"] as string,
  toId = call.path["to.id"] as string,
): RecordPair {
  const { from, to } = objectTypesOf(call);
  return checkRecords(call.state, call.switches, { type: from, id: fromId }, { type: to, id: toId });
}

/** Two records of a removal, which does not mind one that does not exist. @throws Refusal for what is no id. */
export function removableOf(
  call: Call,
  fromId = call.path["from.id"] as string,
  toId = call.path["to.id"] as string,
): RecordPair {
  const { from, to } = objectTypesOf(call);
  return { from, fromId: checkedId(from, fromId), to, toId: checkedId(to, toId) };
}

export function createDefault(call: Call): Answer {
  const pair = recordsOf(call);
  const types = associateDefault(call.state, call.switches, pair);
  count(call, "associated");
  return { status: 200, body: envelope(call, defaultResults(pair, types)) };
}

/** The unlabeled association as it is answered: both directions. */
export function defaultResults(pair: RecordPair, types: readonly Definition[]): unknown[] {
  return types.map(({ category, typeId }, index) => {
    const [from, to] = index === 0 ? [pair.fromId, pair.toId] : [pair.toId, pair.fromId];
    const associationSpec = { associationCategory: category, associationTypeId: typeId };
    return { from: { id: String(from) }, to: { id: String(to) }, associationSpec };
  });
}

export function create(call: Call): Answer {
  const pair = recordsOf(call);
  const types = resolveTypes(call.state, pair.from, pair.to, String(pair.fromId), call.body as AssociationSpec[]);
  associate(call.state, call.switches, pair, types);
  if (types.length > 0) count(call, "associated");
  return { status: 201, headers: { location: call.url }, body: labelsBetween(call, pair) };
}

/** Both records and the labels between them, in the direction of the request. */
export function labelsBetween({ state, switches }: Call, { from, fromId, to, toId }: RecordPair): unknown {
  const definitions = definitionsOf(state, state.associations.get(pairOf(from, to), fromId, toId) ?? []);
  return {
    fromObjectTypeId: from.id,
    fromObjectId: shownId(fromId, switches),
    toObjectTypeId: to.id,
    toObjectId: shownId(toId, switches),
    labels: definitions.map(({ label }) => label).filter((label) => label !== null),
  };
}

function shownId(id: number, { recordIds }: Call["switches"]): number | string {
  return recordIds === "number" ? id : String(id);
}

export function archiveOne(call: Call): Answer {
  count(call, "archived", archive(call.state, removableOf(call)));
  return { status: 204 };
}

export function list(call: Call): Answer {
  const { from, to } = objectTypesOf(call);
  const id = checkedId(from, call.path["from.id"] ?? "");
  const after = cursorId(call.query.after);
  const limit = limitOf(call.query.limit);
  const { items, last } = pageOf(call.state, { from, id, to }, after, limit);
  const results = items.map((item) => shownItem(call, item));
  if (last === undefined) return { status: 200, body: { results } };
  const next = cursorAfter(to, last);
  const link = `${call.url}?after=${next}&limit=${limit}`;
  return { status: 200, body: { results, paging: { next: { after: next, link } } } };
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return PAGE_SIZE;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw validationError(`limit must be a positive number, not ${text}`);
  return Math.min(PAGE_SIZE, Number(text));
}

/** One associated record as it is answered. */
export function shownItem(
  { state, switches }: Call,
  { toId, keys }: { toId: number; keys: readonly number[] },
): unknown {
  return { toObjectId: shownId(toId, switches), associationTypes: definitionsOf(state, keys).map(shownType) };
}

function definitionsOf({ customs }: Call["state"], keys: readonly number[]): Definition[] {
  const found: Definition[] = [];
  for (const key of keys) {
    const definition = findDefinition(customs, key);
    if (definition) found.push(definition);
  }
  return found;
}

/** A type as it is answered. */
export function shownType({ category, typeId, label }: Definition) {
  return { category, typeId, label };
}
