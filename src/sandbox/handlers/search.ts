// Search of the records that exist: those that were seeded, and those that associations name.
import { type Answer, type Call, isoTime, objectTypeOf } from "../call.js";
import { findObjectType, MOST, type ObjectType, pairOf } from "../object-types.js";
import { validationError } from "../problem.js";
import type { State } from "../state.js";

interface Filter {
  propertyName: string;
  operator: string;
  value?: string;
  highValue?: string;
  values?: string[];
}

interface SearchRequest {
  filterGroups?: { filters: Filter[] }[];
  sorts?: { propertyName: string; direction?: string }[];
  properties?: string[];
  limit?: number;
  after?: string;
  query?: string;
}

interface FoundRecord {
  id: number;
  properties: Readonly<Record<string, string | null>>;
  createdAt: number;
  updatedAt: number;
}

const DEFAULT_PROPERTIES = ["createdate", "hs_lastmodifieddate", "hs_object_id"];

export function find(call: Call): Answer {
  const type = objectTypeOf(call.path.objectType ?? "");
  const request = call.body as SearchRequest;
  checkSize(request);
  const limit = request.limit ?? 10;
  const offset = Number(request.after ?? 0);
  const groups = request.filterGroups ?? [];
  const found = recordsOf(call.state, type)
    .filter(
      (record) =>
        (!request.query || mentions(record, request.query)) &&
        (groups.length === 0 || groups.some(({ filters }) => filters.every((one) => holds(call, type, record, one)))),
    )
    .sort(bySorts(request.sorts ?? []));
  const wanted = [...DEFAULT_PROPERTIES, ...(request.properties ?? [])];
  const results = found.slice(offset, offset + limit).map((record) => shown(record, wanted));
  const next = offset + limit;
  const paging = next < found.length ? { paging: { next: { after: String(next) } } } : {};
  return { status: 200, body: { total: found.length, results, ...paging } };
}

function checkSize({ filterGroups = [], limit = 10, after = "0" }: SearchRequest): void {
  if (limit < 1 || limit > 200) throw validationError("limit must be between 1 and 200");
  if (!/^\d{1,9}$/.test(after)) throw validationError(`The cursor ${after} is not valid`);
  if (Number(after) + limit > 10_000) throw validationError("At most 10,000 records");
  const all = filterGroups.flatMap(({ filters }) => filters);
  if (filterGroups.length > 5 || all.length > 18 || filterGroups.some(({ filters }) => filters.length > 6)) {
    throw validationError("A search takes 5 groups of 6, 18 filters in all");
  }
}

function recordsOf(state: State, type: ObjectType): FoundRecord[] {
  const found = new Map<number, FoundRecord>();
  state.associations.scan(type.index * MOST, 0, 0, (pair, id) => {
    if (Math.floor(pair / MOST) !== type.index) return false;
    if (!found.has(id)) found.set(id, { id, properties: {}, createdAt: 0, updatedAt: 0 });
    return true;
  });
  state.records.scan(type.index, 0, 0, (index, id, _zero, record) => {
    if (index !== type.index) return false;
    found.set(id, { id, ...record });
    return true;
  });
  return [...found.values()].sort((a, b) => a.id - b.id);
}

function propertyOf(record: FoundRecord, name: string): string | undefined {
  if (name === "hs_object_id") return String(record.id);
  if (name === "createdate") return isoTime(record.createdAt);
  if (name.endsWith("lastmodifieddate")) return isoTime(record.updatedAt);
  return Object.hasOwn(record.properties, name) ? (record.properties[name] ?? undefined) : undefined;
}

function mentions(record: FoundRecord, query: string): boolean {
  const text = query.toLowerCase();
  return Object.values(record.properties).some((value) => value?.toLowerCase().includes(text));
}

function holds({ state }: Call, type: ObjectType, record: FoundRecord, filter: Filter): boolean {
  const { propertyName, operator, value = "", highValue = "", values = [] } = filter;
  const other = propertyName.startsWith("associations.") ? findObjectType(propertyName.slice(13)) : undefined;
  if (other) {
    const has = (id: string) => state.associations.get(pairOf(type, other), record.id, Number(id)) !== undefined;
    return [value, ...values].some(has) !== /^N/.test(operator);
  }
  const actual = propertyOf(record, propertyName);
  const same = (text: string) => actual?.toLowerCase() === text.toLowerCase();
  const compare = (text: string) => (actual === undefined ? Number.NaN : order(actual, text));
  const difference = compare(value);
  const isOneOf = values.some(same);
  const results: Record<string, boolean> = {
    EQ: same(value),
    NEQ: !same(value),
    LT: difference < 0,
    LTE: difference <= 0,
    GT: difference > 0,
    GTE: difference >= 0,
    BETWEEN: difference >= 0 && compare(highValue) <= 0,
    IN: isOneOf,
    NOT_IN: actual !== undefined && !isOneOf,
    HAS_PROPERTY: actual !== undefined,
    NOT_HAS_PROPERTY: actual === undefined,
  };
  return results[operator] ?? hasToken(actual, value) === (operator === "CONTAINS_TOKEN");
}

/** Whole words; `*` stands for any letters. */
function hasToken(actual: string | undefined, token: string): boolean {
  const pattern = token.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, "\\S*");
  return actual !== undefined && new RegExp(`(^|[^\\p{L}\\p{N}])${pattern}($|[^\\p{L}\\p{N}])`, "iu").test(actual);
}

/** A number, or a date in milliseconds. */
function timeOf(text: string): number {
  return Number(/^\d{4}-/.test(text) ? new Date(text) : text);
}

function order(a: string, b: string): number {
  const difference = timeOf(a) - timeOf(b);
  if (a && b && !Number.isNaN(difference)) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySorts(sorts: readonly { propertyName: string; direction?: string }[]) {
  return (a: FoundRecord, b: FoundRecord): number => {
    for (const { propertyName, direction } of sorts) {
      const difference = order(propertyOf(a, propertyName) ?? "", propertyOf(b, propertyName) ?? "");
      if (difference !== 0) return direction === "DESCENDING" ? -difference : difference;
    }
    return a.id - b.id;
  };
}

function shown(record: FoundRecord, properties: readonly string[]): unknown {
  return {
    id: String(record.id),
    properties: Object.fromEntries([...new Set(properties)].map((name) => [name, propertyOf(record, name) ?? null])),
    createdAt: isoTime(record.createdAt),
    updatedAt: isoTime(record.updatedAt),
    archived: false,
  };
}
