// Keeps calls below HubSpot's rate limits: one queue per group of the spec, first come first served, corrected by what
// HubSpot's answers say. Share one `Limiter` between clients, or between processes through a store, to share a budget.
import type { Clock } from "./clock.js";
import type { RateLimitGroup } from "./operation.js";
import { policyOf, retryAfterMs } from "./retry-timing.js";
import { contextOf, type Middleware, textOf } from "./transport.js";

/** What HubSpot's answer says of a limit; fields are absent where the answer is silent. */
export interface RateLimitReport {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Requests allowed in an interval (`X-HubSpot-RateLimit-Max`). */
  readonly max?: number;
  /** Requests left in the current interval (`X-HubSpot-RateLimit-Remaining`). */
  readonly remaining?: number;
  /** Length of the interval, in milliseconds (`X-HubSpot-RateLimit-Interval-Milliseconds`). */
  readonly intervalMs?: number;
  /** Time in which nothing should be sent, in milliseconds, after a 429. */
  readonly pauseMs?: number;
}

/** Decides when a request may go. */
export interface Limiter {
  /**
   * Waits until a request of the group may go, in the order of the calls. Rejects with the signal's reason when that is
   * aborted first. Call the returned function when the answer is there, with what it says of the limit.
   */
  acquire(group: RateLimitGroup, signal?: AbortSignal): Promise<(report?: RateLimitReport) => void>;
}

/** The limit of one group. */
export interface GroupLimit {
  /** Requests in an interval. */
  max: number;
  /** Length of the interval, in milliseconds. */
  intervalMs: number;
  /** Requests under way at once. @default 10 */
  concurrency?: number;
}

/** The limits of every group; the ones left out keep their defaults. */
export type RateLimits = Partial<Record<RateLimitGroup, GroupLimit>>;

/** The lowest limits that HubSpot documents for any plan: raise them to those of your account. */
export const DEFAULT_LIMITS: Readonly<Record<RateLimitGroup, GroupLimit>> = {
  general: { max: 100, intervalMs: 10_000 },
  associations: { max: 100, intervalMs: 10_000 },
  search: { max: 5, intervalMs: 1_000 },
};

/** Requests are counted on arrival, which may vary by this much, in milliseconds. */
const MARGIN_MS = 25;

interface Waiter {
  go: () => void;
}

/** A limiter for the clients of one process. */
export function createLimiter(limits: RateLimits, clock: Clock): Limiter {
  const groups = new Map<RateLimitGroup, Limiter["acquire"]>();
  return {
    acquire(group, signal) {
      const acquire = groups.get(group) ?? createGroup({ ...DEFAULT_LIMITS[group], ...limits[group] }, clock);
      groups.set(group, acquire);
      return acquire(group, signal);
    },
  };
}

function createGroup(limit: GroupLimit, clock: Clock): Limiter["acquire"] {
  let { max, intervalMs } = limit;
  const { concurrency = 10 } = limit;
  /** When the requests of the current interval were sent, oldest first. */
  const sent: number[] = [];
  const queue = new Set<Waiter>();
  let running = 0;
  let pausedUntil = 0;
  let cancelWake: (() => void) | undefined;

  const waitMs = (now: number) => {
    while (sent.length > 0 && now - (sent[0] ?? 0) >= intervalMs + MARGIN_MS) sent.shift();
    const full = sent.length >= max ? (sent[sent.length - max] ?? now) + intervalMs + MARGIN_MS - now : 0;
    return Math.max(full, pausedUntil - now, 0);
  };
  const pump = () => {
    cancelWake?.();
    cancelWake = undefined;
    for (const waiter of queue) {
      if (running >= concurrency) return;
      const now = clock.now();
      const delay = waitMs(now);
      if (delay > 0) {
        cancelWake = clock.after(delay, pump);
        return;
      }
      queue.delete(waiter);
      sent.push(now);
      running += 1;
      waiter.go();
    }
  };
  const learn = (report: RateLimitReport) => {
    const now = clock.now();
    max = report.max ?? max;
    intervalMs = report.intervalMs ?? intervalMs;
    // Others share the budget: count their requests as ours, as if they had just been sent.
    const used = report.remaining === undefined ? 0 : max - report.remaining;
    while (sent.length < Math.min(used, max)) sent.push(now);
    pausedUntil = Math.max(pausedUntil, now + (report.pauseMs ?? 0));
  };
  const release = () => {
    let released = false;
    return (report?: RateLimitReport) => {
      if (released) return;
      released = true;
      running -= 1;
      if (report) learn(report);
      pump();
    };
  };
  return (_group, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = () => {
        queue.delete(waiter);
        reject(signal?.reason);
        if (queue.size === 0) {
          cancelWake?.();
          cancelWake = undefined;
        }
      };
      const waiter: Waiter = {
        go: () => {
          signal?.removeEventListener("abort", onAbort);
          resolve(release());
        },
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      queue.add(waiter);
      pump();
    });
}

/** Lets each attempt wait for its turn. */
export function rateLimit(limiter: Limiter, clock: Clock): Middleware {
  return (next) => async (request) => {
    const context = contextOf(request);
    const release = await limiter.acquire(context?.operation?.rateLimitGroup ?? "general", context?.signal);
    let report: RateLimitReport | undefined;
    try {
      const response = await next(request);
      report = await reportOf(response, clock.now());
      return response;
    } finally {
      release(report);
    }
  };
}

async function reportOf(response: Response, now: number): Promise<RateLimitReport> {
  const { status, headers } = response;
  const number = (name: string) => {
    const value = headers.get(`X-HubSpot-RateLimit-${name}`);
    return value === null || Number.isNaN(Number(value)) ? undefined : Number(value);
  };
  const [max, remaining, intervalMs] = [number("Max"), number("Remaining"), number("Interval-Milliseconds")];
  const pauseMs = status === 429 ? await pauseOf(response, now) : undefined;
  return {
    status,
    ...(max !== undefined && { max }),
    ...(remaining !== undefined && { remaining }),
    ...(intervalMs !== undefined && { intervalMs }),
    ...(pauseMs !== undefined && { pauseMs }),
  };
}

/** How long a 429 asks everybody to wait; a daily limit is not waited for, its error says enough. */
async function pauseOf(response: Response, now: number): Promise<number | undefined> {
  const policy = policyOf(await textOf(response)) ?? "";
  if (/DAILY/.test(policy)) return undefined;
  return retryAfterMs(response.headers.get("Retry-After"), now) ?? (/TEN_SECONDLY/.test(policy) ? 10_000 : 1_000);
}
