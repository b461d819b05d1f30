// Gathers what the comparing modules find and turns it into changes: one for one cause, whatever the number of
// operations that meet it, in an order that depends on the contents of the documents alone.

import type { AffectedOperation, Change, DiffOptions, Doubt, Lane, Level, Location, Profile, Side } from "./change.js";
import { fingerprint } from "./fingerprint.js";
import { canonical, compareText, isRecord, type JsonObject, type JsonValue } from "./json.js";
import type { Located } from "./located.js";
import { directionOf, levelOf, type RuleId, ruleOf } from "./rules.js";

/** One observation of a rule. */
export interface Finding {
  rule: RuleId;
  base?: Located | undefined;
  revision?: Located | undefined;
  args?: JsonObject;
  doubt?: Doubt | undefined;
  /** The same statement at several places is one change: for what every operation writes out for itself. */
  placeless?: boolean;
}

/** Takes a finding of the operation, or of the document, at hand. */
export type Report = (finding: Finding) => void;

type Options = DiffOptions & { profile: Profile };

interface Entry {
  finding: Finding;
  operations: Set<AffectedOperation>;
  /** Something that it reaches promised to stay as it was. */
  promised: boolean;
}

export interface ChangeList {
  /** `promised: false` where the operation is a draft, whose changes harm nobody who read its level. */
  add(finding: Finding, operation?: AffectedOperation, promised?: boolean): void;
  changes(options: Options): Change[];
}

const lanes: Lane[] = ["wire", "code", "documentation"];
const levels: Level[] = ["breaking", "warning", "info"];

export function createChangeList(): ChangeList {
  const entries = new Map<string, Entry>();
  // What is found in a shared schema comes as the same object, once for each operation that reaches it.
  const known = new Map<Finding, Entry>();
  const entryOf = (finding: Finding): Entry => {
    const key = canonical([finding.rule, finding.placeless ? [] : places(finding), finding.args ?? {}]);
    const entry = entries.get(key) ?? { finding, operations: new Set(), promised: false };
    entries.set(key, entry);
    if (compareText(places(finding).join(), places(entry.finding).join()) < 0) entry.finding = finding;
    return entry;
  };
  return {
    add(finding, operation, promised = true) {
      const entry = known.get(finding) ?? entryOf(finding);
      known.set(finding, entry);
      entry.promised ||= promised;
      if (operation !== undefined) entry.operations.add(operation);
    },
    changes(options) {
      const kept = [...entries.values()].filter(({ finding }) => options.levels?.[finding.rule] !== "off");
      const places = placesOf(kept);
      const drafts = kept.map((entry) => toChange(entry, inOrder(entry, places), options));
      const sorted = drafts.map((change) => ({ change, key: sortKey(change) }));
      sorted.sort((a, b) => compareText(a.key, b.key) || compareText(detail(a.change), detail(b.change)));
      const changes = sorted.map(({ change }) => change);
      separateFingerprints(changes);
      return changes;
    },
  };
}

/** By path first, then method, of the base where there is one. */
export function operationKey({ base, revision }: AffectedOperation): string {
  return [base, revision].map((side) => (side === undefined ? "" : `${side.path} ${side.method}`)).join(" > ");
}

function levelIn(own: DiffOptions["levels"], rule: RuleId): Level | undefined {
  const level = own?.[rule];
  return level === "off" ? undefined : level;
}

function places({ base, revision }: Finding): string[] {
  return [base?.pointer ?? "", revision?.pointer ?? ""];
}

/** The place of each operation in the order of their keys; those of one key have one place. */
function placesOf(entries: Entry[]): Map<AffectedOperation, number> {
  const keys = new Map<AffectedOperation, string>();
  for (const { operations } of entries)
    for (const operation of operations) if (!keys.has(operation)) keys.set(operation, operationKey(operation));
  const order = new Map([...new Set(keys.values())].sort(compareText).map((key, index) => [key, index]));
  return new Map([...keys].map(([operation, key]) => [operation, order.get(key) ?? 0]));
}

function inOrder({ operations }: Entry, places: Map<AffectedOperation, number>): AffectedOperation[] {
  const byPlace = new Map([...operations].map((operation) => [places.get(operation) ?? 0, operation]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, operation]) => operation);
}

function toChange(
  { finding, promised }: Entry,
  operations: AffectedOperation[],
  { profile, levels: own, locate }: Options,
): Change {
  const { rule, base, revision, doubt } = finding;
  const { area, lane } = ruleOf(rule);
  const at = (base?.absent ? revision?.at : base?.at) ?? revision?.at ?? "";
  const args = { ...(at === "" ? {} : { at }), ...finding.args };
  const location: { base?: Location; revision?: Location } = {};
  const place = (side: Side, pointer: string) => ({ pointer, ...locate?.(side, pointer) });
  if (base !== undefined) location.base = place("base", base.pointer);
  if (revision !== undefined) location.revision = place("revision", revision.pointer);
  return {
    rule,
    level: levelIn(own, rule) ?? (promised ? levelOf(rule, profile) : "info"),
    direction: directionOf(rule),
    area,
    lane,
    operations,
    location,
    args,
    ...(doubt === undefined ? {} : { doubt }),
    fingerprint: fingerprint(identity(finding)),
  };
}

/** What a change is called by: names, never pointers, which shift with the items of a list, nor the order of a list. */
function identity({ rule, base, revision, args, placeless }: Finding): string {
  const name = (side: Located | undefined) => (side === undefined || side.absent ? "" : `${side.scope} ${side.at}`);
  const sides = placeless ? [] : [...new Set([name(base), name(revision)])];
  return canonical([rule, sides, withoutOrder(args ?? {})]);
}

function withoutOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutOrder).sort((a, b) => compareText(canonical(a), canonical(b)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutOrder(item)]));
}

function sortKey(change: Change): string {
  const rank = `${lanes.indexOf(change.lane)}${levels.indexOf(change.level)}`;
  const place = change.location.base?.pointer ?? change.location.revision?.pointer ?? "";
  const [operation] = change.operations;
  const first = operation === undefined ? "" : operationKey(operation);
  return [rank, first, place, change.rule].join("\n");
}

function detail({ args, location }: Change): string {
  return canonical([args, location]);
}

/** Two changes of one name, as when a list holds equal items, still have to be told apart. */
function separateFingerprints(changes: Change[]): void {
  const uses = new Map<string, number>();
  for (const change of changes) {
    const use = (uses.get(change.fingerprint) ?? 0) + 1;
    uses.set(change.fingerprint, use);
    if (use > 1) change.fingerprint = fingerprint(`${change.fingerprint} ${use}`);
  }
}
