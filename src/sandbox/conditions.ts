// What may stand between a call and its answer: a token that is required or restricted, rate limits, faults. A sandbox has
// none of it until it is asked for, so this is a file of its own, loaded then. It imports nothing of the rest but types,
// for whatever both import becomes a file too.
import { callConditions } from "../../generated/call-conditions.js";
import { type CallConditions, type Refused, refuseScopes, refuseToken } from "./access.js";
import { checkFaults, checkOptions } from "./check-settings.js";
import type { Setting } from "./engine.js";
import { type ArmedFault, type FailInput, type Fault, faultsOf, faulty, inputFaults } from "./fault.js";
import { faultyResponse } from "./faulty-response.js";
import type { ObjectType } from "./object-types.js";
import type { Portal } from "./portal.js";
import { countCall, PLANS } from "./rate-limit.js";
import type { MatchedRoute } from "./route.js";

/** What the settings, the token and the faults come to for one call. */
export interface Verdict {
  /** Headers of the answer, whatever it is. */
  headers?: Record<string, string>;
  refused?: Refused;
  faults?: readonly Fault[];
  /** The error that a fault gives one input of a batch. */
  failInput?: FailInput | undefined;
  /** True when a fault answers in place of the sandbox. */
  isLost?: boolean;
}

/** Whether a call may pass, in HubSpot's order; counts it. Undefined where nothing stands against it. */
function judge(
  portal: Portal,
  token: string | undefined,
  matched: MatchedRoute,
  { switches, rateLimits, now, correlationId }: Setting,
  typeOf: (name: string) => ObjectType,
): Verdict | undefined {
  const refused = refuseToken(portal, token, switches, now);
  if (refused) return { refused };
  if (rateLimits === undefined && portal.access.scopes === undefined && portal.faults?.length === 0) return undefined;
  const { version, route } = matched;
  const own = callConditions[`${version} ${route.operationId}`] as CallConditions;
  const limits = typeof rateLimits === "string" ? PLANS[rateLimits] : rateLimits;
  const counted = limits && countCall(portal, limits, own.rateLimitGroup, { now, correlationId });
  if (counted?.refused) return counted;
  const denied = refuseScopes(portal, matched, own, switches, typeOf);
  if (denied) return { ...counted, refused: denied };
  portal.armed ??= arm(portal.faults);
  const faults = faultsOf(portal.armed, route.operationId);
  const isLost = faults.some(({ when, effect }) => {
    const replaces = effect.status !== undefined || effect.delivery === "reset" || effect.delivery === "hang";
    return when !== "after" && replaces;
  });
  return { ...counted, faults, failInput: inputFaults(portal.armed, route.operationId, faults), isLost };
}

/** @throws Error for a fault that can never work. */
function arm(faults: readonly Fault[]): ArmedFault[] {
  checkFaults(faults);
  return faults.map((fault) => ({ fault, seen: 0, used: 0, random: fault.seed ?? 1 }));
}

/** What the shells hand to the engine. */
export const conditions = { judge, faulty, faultyResponse, checkOptions };
