// HubSpot's rate limits, on the clock of the sandbox: two windows of ten seconds, one of a second for search, one of a day.
import type { Refused } from "./access.js";
import type { Portal } from "./portal.js";

/** Requests that a plan allows. */
export interface RateLimits {
  /** Per ten seconds, for single associations. */
  general: number;
  /** Per ten seconds, for batches, labels, limits and usage. */
  associations: number;
  /** Per second. */
  search: number;
  /** Per day, all together; absent where HubSpot states none. */
  daily?: number;
}

/** HubSpot's plans, from its usage guidelines and its guide to associations. */
export const PLANS: Readonly<Record<string, RateLimits>> = {
  free: { general: 100, associations: 100, search: 5, daily: 250_000 },
  professional: { general: 190, associations: 150, search: 5, daily: 625_000 },
  enterprise: { general: 190, associations: 150, search: 5, daily: 1_000_000 },
  "limit-increase": { general: 250, associations: 200, search: 5, daily: 2_000_000 },
  oauth: { general: 110, associations: 150, search: 5 },
};

type Group = "general" | "associations" | "search";

/** Calls of a portal that still count. */
export interface RateUsage {
  readonly calls: Record<Group, number[]>;
  day: number;
  today: number;
}

function newUsage(): RateUsage {
  return { calls: { general: [], associations: [], search: [] }, day: 0, today: 0 };
}

const DAY = 86_400_000;

/**
 * Counts a call, and gives the headers of its answer, or HubSpot's 429 when a limit is used up; such a call does not
 * count.
 */
export function countCall(
  portal: Portal,
  limits: RateLimits,
  group: Group,
  { now, correlationId }: { now: number; correlationId: string },
): { headers: Record<string, string>; refused?: Refused } {
  portal.usage ??= newUsage();
  const { usage } = portal;
  const day = Math.floor(now / DAY);
  if (day !== usage.day) Object.assign(usage, { day, today: 0 });
  const windowMs = group === "search" ? 1_000 : 10_000;
  const calls = usage.calls[group];
  while (calls.length > 0 && (calls[0] as number) <= now - windowMs) calls.shift();
  const exhausted = limits.daily !== undefined && usage.today >= limits.daily;
  const policy = group === "search" ? "SECONDLY" : "TEN_SECONDLY_ROLLING";
  const refused = exhausted
    ? tooMany("DAILY", correlationId)
    : calls.length >= limits[group]
      ? tooMany(policy, correlationId)
      : undefined;
  if (refused) return { headers: headersOf(usage, limits, group), refused };
  calls.push(now);
  usage.today += 1;
  return { headers: headersOf(usage, limits, group) };
}

function headersOf(usage: RateUsage, limits: RateLimits, group: Group): Record<string, string> {
  if (group === "search") return {};
  const daily: Record<string, string> =
    limits.daily === undefined
      ? {}
      : {
          "x-hubspot-ratelimit-daily": String(limits.daily),
          "x-hubspot-ratelimit-daily-remaining": String(limits.daily - usage.today),
        };
  return {
    "x-hubspot-ratelimit-max": String(limits[group]),
    "x-hubspot-ratelimit-remaining": String(limits[group] - usage.calls[group].length),
    "x-hubspot-ratelimit-interval-milliseconds": "10000",
    ...daily,
  };
}

/** The names of app and account are made up; the policies of a second and a day name the request instead. */
const GROUP_NAME = "publicapi:private_app-api-calls-ten-secondly:1:1";

export function tooMany(policyName: string, requestId: string): Refused {
  const message = `You have reached your ${policyName.toLowerCase()} limit.`;
  const named = policyName === "TEN_SECONDLY_ROLLING" ? { groupName: GROUP_NAME } : { requestId };
  return [429, { message, errorType: "RATE_LIMIT", policyName, ...named }];
}
