// The sandbox without a shell: a request in, an answer out, both plain values. No Request or Response, clock, randomness
// or Node: the shells bring what they have.
import { type Answer, type Call, type Handler, isoTime, objectTypeOf } from "./call.js";
import type { conditions, Verdict } from "./conditions.js";
import type { FailInput } from "./fault.js";
import { checkBatchSize } from "./handlers/batch.js";
import { handlers } from "./handlers.js";
import { type Portal, record } from "./portal.js";
import { Refusal } from "./problem.js";
import type { RateLimits } from "./rate-limit.js";
import { readBody } from "./request-body.js";
import type { MatchedRoute, Router } from "./route.js";
import type { Switches } from "./switches.js";

export interface PlainRequest {
  method: string;
  /** Path without query, as sent. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
  /** Scheme, host and path, for links. */
  url: string;
}

export interface PlainAnswer extends Answer {
  headers: Record<string, string>;
  /** What a fault does to the delivery. */
  fault?: { latencyMs: number; delivery?: "reset" | "hang" | "truncated" | "invalid-json" };
  /** True when a fault failed some inputs of a batch, so that the same call would now do more. */
  partial?: boolean;
  /** The operation that was matched, and whether the answer is its own, to be held against the spec. */
  origin?: { version: string; operationId: string; own: boolean; changed: boolean };
}

/** What the engine needs besides portal and request. */
export interface Setting {
  readonly router: Router;
  readonly switches: Switches;
  readonly rateLimits: string | RateLimits | undefined;
  /** What stands against calls; undefined where nothing does. */
  readonly conditions: typeof conditions | undefined;
  /** Time in milliseconds. */
  readonly now: number;
  readonly correlationId: string;
}

/** Answers one request, and changes the portal as HubSpot would. */
export function answer(portal: Portal, request: PlainRequest, setting: Setting): PlainAnswer {
  let changes: Record<string, number> = {};
  const matched = setting.router.match(request.method, request.path);
  const route = matched && "route" in matched ? matched : undefined;
  const headers: Record<string, string> = {};
  const verdict: Verdict = { headers };
  let result: PlainAnswer;
  let validation = "ok";
  try {
    result = finished(guarded(portal, request, setting, matched, verdict, changes), verdict.headers ?? {});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const details = Object.entries(error.body.context ?? {}).flatMap(([key, values]) =>
      /^[A-Z_]+$/.test(key) ? values : [],
    );
    validation = [error.body.message, ...details].join(": ");
    const { correlationId } = setting;
    const body = { ...error.body, correlationId };
    changes = {};
    result = { status: error.status, headers: { ...verdict.headers, ...error.headers }, body };
  }
  result.headers["x-hubspot-correlation-id"] = setting.correlationId;
  const { faults = [] } = verdict;
  const struck = faults.filter(({ input }) => input === undefined);
  if (struck[0]) result = setting.conditions?.faulty(result, struck, setting.correlationId) ?? result;
  if (faults.length > 0) result.partial = true;
  if (route) {
    const { operationId, success } = route.route;
    const { status } = result;
    const declared = status !== setting.switches.archiveStatus || success.includes(status);
    const own = !struck[0] && declared;
    result.origin = { version: route.version, operationId, own, changed: Object.keys(changes).length > 0 };
  }
  record(portal, {
    number: 0,
    at: isoTime(setting.now),
    method: request.method,
    path: request.path,
    status: result.status,
    version: route?.version,
    operationId: route?.route.operationId,
    validation,
    changes,
    faults: faults.length,
  });
  return result;
}

function finished(result: Answer, headers: Record<string, string>): PlainAnswer {
  result.headers = result.headers ? Object.assign(headers, result.headers) : headers;
  return result as PlainAnswer;
}

/** Everything that may refuse a request, in HubSpot's order, and then the work. */
function guarded(
  portal: Portal,
  request: PlainRequest,
  setting: Setting,
  matched: ReturnType<Router["match"]>,
  verdict: Verdict,
  changes: Record<string, number>,
): Answer {
  if (matched === undefined) throw new Refusal(404, { message: "resource not found" });
  if ("allow" in matched) {
    throw new Refusal(405, { message: "HTTP 405 Method Not Allowed" }, { allow: matched.allow.join(", ") });
  }
  const token = tokenOf(request.headers.authorization);
  const passed = setting.conditions?.judge(portal, token, matched, setting, objectTypeOf);
  Object.assign(verdict, passed);
  if (verdict.refused) throw new Refusal(...verdict.refused);
  return verdict.isLost
    ? { status: 500 }
    : perform(portal, request, setting, matched, { changes, failInput: verdict.failInput });
}

/** Does the work of a request that nothing stands against. A refused one changes nothing. */
export function perform(
  portal: Portal,
  request: PlainRequest,
  { switches, now }: Pick<Setting, "switches" | "now">,
  { route, path }: MatchedRoute,
  { changes, failInput }: { changes: Record<string, number>; failInput?: FailInput | undefined },
): Answer {
  const { customs, limits, nextTypeId } = portal.state;
  const { query, url } = request;
  try {
    // `fromType`, `from.type`, `objectType`: HubSpot looks at them before anything else.
    for (const name in path) if (name.endsWith("ype")) objectTypeOf(path[name] ?? "");
    const body = readBody(route, request.body, request.headers["content-type"]);
    checkBatchSize(route.maxInputs, body);
    const handler = handlers[route.operationId] as Handler; // a test looks for that of every operation
    const call: Call = { state: portal.state, switches, route, path, query, body, url, now, changes, failInput };
    const result = handler(call);
    const made = portal.state.nextTypeId - nextTypeId;
    if (made > 0 && Object.keys(changes).length === 0) changes["types made"] = made; // of a custom object, by a read
    return result;
  } catch (error) {
    Object.assign(portal.state, { customs, limits, nextTypeId });
    throw error;
  }
}

/** The token of an Authorization header; undefined when there is none, or nothing that could be one. */
export function tokenOf(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
}
