// A portal as lines of JSON, and back: for the file of `--data`.
import { CATEGORIES, type Definition } from "./definitions.js";
import { findObjectType, type ObjectType, objectTypeAt, objectTypesOfPair, pairOf } from "./object-types.js";
import type { OrderedMap } from "./ordered-map.js";
import type { Access, Portal } from "./portal.js";
import type { StoredRecord } from "./state.js";

type AssociationRow = [from: string, to: string, fromId: number, toId: number, ...keys: number[]];
type RecordRow = [type: string, id: number, record: StoredRecord];

/** One line of a dump. Rows come in portions, so that no line grows without end. */
export type PortalLine =
  | {
      portal: string;
      access: Access;
      nextTypeId: number;
      labels: LabelRow[];
      limits: [key: number, max: number][];
    }
  | { portal: string; associations: AssociationRow[] }
  | { portal: string; records: RecordRow[] };

type LabelRow = [
  from: string,
  to: string,
  typeId: number,
  inverse: number | null,
  label: string | null,
  name: string | null,
];

const PORTION = 1_000;

export function* linesOfPortal(portal: string, { state, access }: Portal): Generator<PortalLine> {
  const labels = [...state.customs.values()].map(
    ({ from, to, typeId, inverse, label, name }): LabelRow => [
      from.id,
      to.id,
      typeId,
      inverse ?? null,
      label,
      name ?? null,
    ],
  );
  yield { portal, access, nextTypeId: state.nextTypeId, labels, limits: [...state.limits] };
  const associations = portions(state.associations, (pair, fromId, toId, keys): AssociationRow => {
    const [from, to] = objectTypesOfPair(pair);
    return [from.id, to.id, fromId, toId, ...keys];
  });
  for (const rows of associations) yield { portal, associations: rows };
  const records = portions(state.records, (index, id, _, record): RecordRow => [objectTypeAt(index).id, id, record]);
  for (const rows of records) yield { portal, records: rows };
}

/** The entries of a map as rows, so many at a time: a million of them at once would take hundreds of megabytes. */
function* portions<V, Row>(map: OrderedMap<V>, rowOf: (a: number, b: number, c: number, value: V) => Row) {
  let start: [number, number, number] | undefined = [0, 0, 0];
  while (start) {
    const rows: Row[] = [];
    const [a, b, c]: [number, number, number] = start;
    start = undefined;
    map.scan(a, b, c, (...entry) => {
      if (rows.length === PORTION) start = [entry[0], entry[1], entry[2]];
      else rows.push(rowOf(...entry));
      return start === undefined;
    });
    if (rows.length > 0) yield rows;
  }
}

export function readPortalLine({ state, ...portal }: Portal, line: PortalLine): Pick<Portal, "access"> {
  if ("associations" in line) {
    const lists = new Map<string, number[]>();
    for (const [from, to, fromId, toId, ...keys] of line.associations) {
      const list = lists.get(keys.join()) ?? keys;
      lists.set(keys.join(), list);
      state.associations.set(pairOf(typeOf(from), typeOf(to)), fromId, toId, list);
    }
    return portal;
  }
  if ("records" in line) {
    for (const [type, id, record] of line.records) state.records.set(typeOf(type).index, id, 0, record);
    return portal;
  }
  const customs = line.labels.map(([fromId, toId, typeId, inverse, label, name]): [number, Definition] => {
    const [from, to] = [typeOf(fromId), typeOf(toId)];
    const key = typeId * 4 + 1;
    const more = { ...(inverse !== null && { inverse }), ...(name !== null && { name }) };
    return [key, { key, typeId, category: CATEGORIES[1], from, to, pair: pairOf(from, to), label, ...more }];
  });
  state.customs = new Map(customs);
  state.limits = new Map(line.limits);
  state.nextTypeId = line.nextTypeId;
  return { access: line.access };
}

function typeOf(id: string): ObjectType {
  const type = findObjectType(id);
  if (type === undefined) throw new Error(`There is no object type ${id}`);
  return type;
}
