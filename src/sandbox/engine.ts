// The sandbox without a shell: a request in, an answer out, both plain values. No Request or Response, clock, randomness
// or Node: the shells bring what they have.
import { type Answer, type Call, isoTime, objectTypeOf } from "./call.js";
import { type Fault, faultsOf, inputFaults } from "./fault.js";
import { checkBatchSize } from "./handlers/batch.js";
import { handlers } from "./handlers.js";
import { type Portal, record } from "./portal.js";
import { Refusal } from "./problem.js";
import { countCall, type RateLimits } from "./rate-limit.js";
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
  readonly rateLimits: RateLimits | undefined;
  /** Time in milliseconds. */
  readonly now: number;
  readonly correlationId: string;
}

/** Answers one request, and changes the portal as HubSpot would. */
export function answer(portal: Portal, request: PlainRequest, setting: Setting): PlainAnswer {
  const changes: Record<string, number> = {};
  const matched = setting.router.match(request.method, request.path);
  const route = matched && "route" in matched ? matched : undefined;
  const faults: Fault[] = [];
  const headers: Record<string, string> = {};
  let result: PlainAnswer;
  let validation = "ok";
  try {
    result = finished(guarded(portal, request, setting, matched, { faults, headers, changes }), headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const details = Object.entries(error.body.context ?? {}).flatMap(([key, values]) =>
      /^[A-Z_]+$/.test(key) ? values : [],
    );
    validation = [error.body.message, ...details].join(": ");
    const { correlationId } = setting;
    const { policyName, groupName } = error.body;
    const named = policyName !== undefined && groupName === undefined && { requestId: correlationId };
    const body = { ...error.body, correlationId, ...named };
    result = { status: error.status, headers: { ...headers, ...error.headers }, body };
  }
  result.headers["x-hubspot-correlation-id"] = setting.correlationId;
  const struck = faults.find(({ input }) => input === undefined);
  if (struck) result = faulty(result, struck, setting);
  if (faults.length > 0) result.partial = true;
  if (route) {
    const { operationId, success } = route.route;
    const { status } = result;
    const declared = status !== setting.switches.archiveStatus || success.includes(status);
    const own = struck === undefined && declared;
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
  seen: { faults: Fault[]; headers: Record<string, string>; changes: Record<string, number> },
): Answer {
  if (matched === undefined) throw new Refusal(404, { message: "resource not found" });
  if ("allow" in matched) {
    throw new Refusal(405, { message: "HTTP 405 Method Not Allowed" }, { allow: matched.allow.join(", ") });
  }
  authenticate(portal, request, setting);
  const { rateLimits, now } = setting;
  if (rateLimits) Object.assign(seen.headers, countCall(portal.usage, rateLimits, matched.route.rateLimitGroup, now));
  authorize(portal, matched, setting);
  if (portal.faults.length > 0) seen.faults.push(...faultsOf(portal.faults, matched.route.operationId));
  const isLost = seen.faults.some(({ input, when, effect }) => {
    const replaces = effect.status !== undefined || effect.delivery === "reset" || effect.delivery === "hang";
    return input === undefined && when !== "after" && replaces;
  });
  return isLost ? { status: 500 } : perform(portal, request, setting, matched, seen);
}

/** Does the work of a request that nothing stands against. A refused one changes nothing. */
export function perform(
  portal: Portal,
  request: PlainRequest,
  { switches, now }: Pick<Setting, "switches" | "now">,
  { route, path }: MatchedRoute,
  { faults, changes }: { faults: readonly Fault[]; changes: Record<string, number> },
): Answer {
  const { customs, limits, nextTypeId } = portal.state;
  const { query, url } = request;
  try {
    for (const name in path) if (name.endsWith("ype")) objectTypeOf(path[name] ?? "");
    const body = readBody(route, request.body, request.headers["content-type"]);
    checkBatchSize(route.maxInputs, body);
    const handler = handlers[route.operationId];
    if (handler === undefined) throw new Refusal(501, { message: `${route.operationId} is not in the sandbox yet` });
    const failInput = inputFaults(faults);
    const call: Call = { state: portal.state, switches, route, path, query, body, url, now, changes, failInput };
    const result = handler(call);
    const made = portal.state.nextTypeId - nextTypeId;
    if (made > 0 && Object.keys(changes).length === 0) changes["types made"] = made; // of a custom object, by a read
    return result;
  } catch (error) {
    Object.assign(portal.state, { customs, limits, nextTypeId });
    for (const kind of Object.keys(changes)) delete changes[kind];
    throw error;
  }
}

function authenticate({ access }: Portal, { headers }: PlainRequest, { switches, now }: Setting): void {
  const token = tokenOf(headers.authorization);
  if (token === undefined && switches.authorization === "required") {
    const message =
      "Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview";
    throw new Refusal(401, { message, category: "INVALID_AUTHENTICATION" });
  }
  if (access.expiresAt === undefined || access.expiresAt > now) return;
  throw new Refusal(401, {
    message: `The OAuth token used to make this call expired ${Math.floor((now - access.expiresAt) / 1000)} second(s) ago.`,
    category: "EXPIRED_AUTHENTICATION",
    context: { "expire time": [new Date(access.expiresAt).toISOString()] },
  });
}

/** The token of an Authorization header; undefined when there is none, or nothing that could be one. */
export function tokenOf(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
}

function authorize({ access }: Portal, { route, path }: MatchedRoute, { switches }: Setting): void {
  const { scopes } = access;
  if (scopes === undefined) return;
  const name = path["from.type"] ?? path.fromType ?? path.objectType;
  const needed = switches.scopes === "strict" && name !== undefined ? strictScopes(name, route) : route.scopes;
  if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return;
  throw new Refusal(403, {
    message:
      "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    errors: [
      {
        message: "One or more of the following scopes are required.",
        context: { requiredGranularScopes: [...needed] },
      },
    ],
    links: { scopes: "https://developers.hubspot.com/scopes" },
    category: "MISSING_SCOPES",
  });
}

function strictScopes(name: string, { method, operationId, scopes }: MatchedRoute["route"]): string[] {
  const type = objectTypeOf(name);
  const reads = method === "GET" || operationId.endsWith("/read") || operationId.endsWith("/find");
  const wanted = type.id.startsWith("2-") ? "custom" : type.plural;
  const own = scopes.filter(
    (scope) => scope === wanted || scope === `crm.objects.${wanted}.${reads ? "read" : "write"}`,
  );
  return own.length > 0 ? own : [...scopes];
}

/** The answer as the fault leaves it. */
function faulty(result: PlainAnswer, { effect, when }: Fault, { correlationId }: Setting): PlainAnswer {
  const { status, body, headers = {}, latencyMs = 0, delivery } = effect;
  const fault = { latencyMs, ...(delivery && { delivery }) };
  if (status === undefined && body === undefined && !(when !== "after" && result.status === 500)) {
    return { ...result, headers: { ...result.headers, ...headers }, fault };
  }
  const message = status === undefined || status >= 500 ? "internal error" : `HTTP ${status}`;
  const said = body ?? { status: "error", message, correlationId };
  return { status: status ?? result.status, headers: { ...result.headers, ...headers }, body: said, fault };
}
