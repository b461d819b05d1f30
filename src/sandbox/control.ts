// The control of a sandbox over HTTP, under /_sandbox/. The account is that of the token, as for every other call.
import { checkFaults } from "./check-settings.js";
import { findDefinition } from "./definitions.js";
import { tokenOf } from "./engine.js";
import { controlOf, type Host, type Snapshot } from "./host.js";
import { objectTypesOfPair } from "./object-types.js";
import { forkPortal, journalOf, type Portal } from "./portal.js";
import type { Seed } from "./seed.js";

/** A request under /_sandbox/. */
export interface ControlRequest {
  method: string;
  /** What follows `/_sandbox/`. */
  action: string;
  query: Readonly<Record<string, string>>;
  authorization: string | undefined;
  body: string;
}

export interface ControlAnswer {
  status: number;
  body?: unknown;
  /** True when the state may have changed in a way that no call tells. */
  changed?: boolean;
}

const SHOWN = 500;
/** The latest time that JavaScript can tell. */
const LAST_MS = 8.64e15;

/** Makes the control of a host; it remembers the snapshots that it gave out. */
export function createControl(host: Host): (request: ControlRequest) => ControlAnswer {
  const snapshots = new Map<string, Snapshot>();
  let forks = 0;
  const actions: Record<string, (request: ControlRequest, token: string | undefined) => ControlAnswer> = {
    "GET portals": () => ({
      status: 200,
      body: { portals: [...host.portals].map(([token, portal]) => summary(token, portal)) },
    }),
    "GET state": (_, token) => ({ status: 200, body: shownState(token ?? "", host.portalOf(token)) }),
    "GET journal": ({ query }, token) => {
      const after = Number(query.after ?? 0);
      return { status: 200, body: { entries: journalOf(host.portalOf(token)).filter(({ number }) => number > after) } };
    },
    "GET violations": () => ({
      status: 200,
      body: { selfCheck: host.options.selfCheck === true, violations: host.violations },
    }),
    "POST reset": (_, token) => done(() => controlFor(token).reset()),
    "POST snapshot": (_, token) => {
      const id = String(snapshots.size + 1);
      snapshots.set(id, controlFor(token).snapshot());
      return { status: 201, body: { snapshot: id } };
    },
    "POST restore": ({ body }, token) => {
      const { snapshot } = json(body) as { snapshot?: unknown };
      const kept = snapshots.get(String(snapshot));
      if (kept === undefined) return refused(`There is no snapshot ${JSON.stringify(snapshot)}`);
      return done(() => controlFor(token).restore(kept));
    },
    "POST fork": ({ body }, token) => {
      forks += 1;
      const { token: wanted = `fork-${forks}` } = json(body) as { token?: unknown };
      if (host.options.portals !== "token") return refused("All tokens share one account here");
      if (typeof wanted !== "string" || !/^\S+$/.test(wanted)) return refused("`token` is a text without spaces");
      host.portals.set(wanted, forkPortal(host.portalOf(token)));
      return { status: 201, body: { token: wanted }, changed: true };
    },
    "POST seed": ({ body }, token) => done(() => controlFor(token).seed(checkedSeed(json(body) as Seed))),
    "PUT faults": ({ body }, token) => {
      const faults = json(body);
      checkFaults(faults);
      controlFor(token).faults(faults);
      return { status: 204 };
    },
    "POST clock": ({ body }) => {
      const { advanceMs } = json(body) as { advanceMs?: unknown };
      const isTime = typeof advanceMs === "number" && advanceMs >= 0 && host.now() + advanceMs <= LAST_MS;
      if (!isTime) return refused("`advanceMs` is a number of milliseconds");
      host.advance(advanceMs);
      return { status: 200, body: { now: new Date(host.now()).toISOString() } };
    },
  };
  const controlFor = (token: string | undefined) => controlOf(host, token);
  return (request) => {
    const action = actions[`${request.method} ${request.action}`];
    if (action === undefined)
      return {
        ...refused(
          `There is no ${request.method} /_sandbox/${request.action}. There are: ${Object.keys(actions).join(", ")}`,
        ),
        status: 404,
      };
    try {
      return action(request, request.query.token ?? tokenOf(request.authorization));
    } catch (error) {
      return refused((error as Error).message);
    }
  };
}

function done(work: () => void): ControlAnswer {
  work();
  return { status: 204, changed: true };
}

function refused(message: string): ControlAnswer {
  return { status: 400, body: { status: "error", message } };
}

function json(text: string): unknown {
  const value: unknown = text.trim() === "" ? {} : JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error("The body is a JSON object or list");
  return value;
}

/** What types tell the caller in process. Object types, ids and type ids are checked as they are added. */
function checkedSeed(seed: Seed): Seed {
  for (const [name, list = []] of Object.entries(seed)) {
    if (name === "access") continue;
    if (!Array.isArray(list)) throw new Error(`${name} is not a list`);
    const wrong = list.findIndex((entry) => typeof entry !== "object" || entry === null);
    if (wrong >= 0) throw new Error(`${name}[${wrong}] is not an object`);
  }
  const { access = {}, labels = [], limits = [] } = seed;
  const isText = (value: unknown) => typeof value === "string";
  const { scopes = [], expiresAt = 0, ...unknown } = access ?? { access };
  const isAccess =
    Array.isArray(scopes) &&
    scopes.every(isText) &&
    Math.abs(Number(expiresAt)) <= LAST_MS &&
    typeof expiresAt === "number";
  if (!isAccess || Object.keys(unknown).length > 0) {
    throw new Error("access: `scopes` is a list of texts, `expiresAt` a number of milliseconds; it has nothing else");
  }
  for (const [index, { properties = {} }] of (seed.records ?? []).entries()) {
    const isPlain = (value: unknown) => value === null || ["string", "number", "boolean"].includes(typeof value);
    if (typeof properties !== "object" || !Object.values(properties).every(isPlain))
      throw new Error(`records[${index}].properties is an object of texts`);
  }
  for (const [index, { name, label, inverseLabel = "" }] of labels.entries()) {
    if (![name, label, inverseLabel].every(isText)) throw new Error(`labels[${index}]: names and labels are texts`);
    if (label.trim() === "" || !/^[^\d\s-][^-]*$/.test(name))
      throw new Error(`labels[${index}]: a label is not empty, a name has no hyphen and no digit at its start`);
  }
  for (const [index, { maxToObjectIds: max }] of limits.entries()) {
    if (!Number.isSafeInteger(max) || max < 1 || max > 10_000)
      throw new Error(`limits[${index}].maxToObjectIds is no whole number from 1 to 10000`);
  }
  return seed;
}

function summary(token: string, { state, calls }: Portal) {
  const { associations, records, customs, limits } = state;
  return {
    token,
    calls,
    associations: associations.size,
    records: records.size,
    labels: customs.size,
    limits: limits.size,
  };
}

/** What the portal holds; of many associations the first ones. */
function shownState(token: string, portal: Portal) {
  const { associations, customs, limits } = portal.state;
  const shown: unknown[] = [];
  associations.scan(0, 0, 0, (pair, fromId, toId, keys) => {
    const [from, to] = objectTypesOfPair(pair);
    const types = keys.map((key) => nameOf(customs, key));
    shown.push({ from: `${from.singular} ${fromId}`, to: `${to.singular} ${toId}`, types });
    return shown.length < SHOWN;
  });
  const labels = [...customs.values()].map(({ from, to, typeId, label, name }) => ({
    from: from.singular,
    to: to.singular,
    typeId,
    label,
    ...(name !== undefined && { name }),
  }));
  const set = [...limits].map(([key, max]) => ({ type: nameOf(customs, key), max }));
  return { ...summary(token, portal), shown, definitions: labels, set };
}

function nameOf(customs: Portal["state"]["customs"], key: number): string {
  const definition = findDefinition(customs, key);
  const label = definition?.label ?? "unlabeled";
  return `${definition?.category} ${definition?.typeId} ${label}`;
}
