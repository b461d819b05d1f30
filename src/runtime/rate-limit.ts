// Keeps calls below HubSpot's rate limits: one queue per group of the spec, first come first served, corrected by what
// HubSpot's answers say. Share one `Limiter` between clients, or between processes through a store, to share a budget.
import { type Clock, systemClock } from "./clock.js";
import { HubSpotError } from "./errors.js";
import type { Layer, Received } from "./exchange.js";
import { onAbort } from "./on-abort.js";
import type { RateLimitGroup } from "./operation.js";
import { policyDelayMs, policyOf, retryAfterMs } from "./retry-timing.js";

/** What HubSpot's answer says of a limit; fields are absent where the answer is silent. */
export interface RateLimitReport {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Requests allowed in an interval (`X-HubSpot-RateLimit-Max`). */
  readonly max?: number | undefined;
  /** Requests left in the current interval (`X-HubSpot-RateLimit-Remaining`). */
  readonly remaining?: number | undefined;
  /** Length of the interval, in milliseconds (`X-HubSpot-RateLimit-Interval-Milliseconds`). */
  readonly intervalMs?: number | undefined;
  /** Time in which nothing should be sent, in milliseconds, after a 429. */
  readonly pauseMs?: number | undefined;
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

type Release = Awaited<ReturnType<Limiter["acquire"]>>;

/** Requests are counted on arrival, which may vary by this much, in milliseconds. */
const MARGIN_MS = 25;

/** What asks for more is not believed for all calls: the call that was refused has it in its error. */
const LONGEST_PAUSE_MS = 60_000;

/** What a header may state as a limit; more would only take memory. */
const LARGEST_MAX = 100_000;

/** A limiter for the clients of one process. */
export function createLimiter(limits: RateLimits = {}, clock: Clock = systemClock): Limiter {
  const unknown = Object.keys(limits).find((group) => !(group in DEFAULT_LIMITS));
  if (unknown) throw new HubSpotError(`rateLimit: there is no group "${unknown}"`);
  const groups = Object.entries(DEFAULT_LIMITS).map(([group, limit]) => {
    const own = { ...limit, ...limits[group as RateLimitGroup] };
    return [group, createGroup(own, clock)];
  });
  const acquire: Record<RateLimitGroup, Limiter["acquire"]> = Object.fromEntries(groups);
  return { acquire: (group, signal) => acquire[group](group, signal) };
}

function createGroup({ max, intervalMs, concurrency = 10 }: GroupLimit, clock: Clock): Limiter["acquire"] {
  if (!(max >= 1 && intervalMs > 0 && concurrency >= 1)) {
    throw new HubSpotError("rateLimit: `max` and `concurrency` are 1 at least, and `intervalMs` is above 0");
  }
  /** When the requests of the current interval were sent, oldest first. */
  const sent: number[] = [];
  const queue = new Set<(release: Release) => void>();
  let running = 0;
  let pausedUntil = 0;
  let cancelWake: (() => void) | undefined;

  /** Lets a request go, or sets a timer for when one may. */
  const begin = (): Release | undefined => {
    if (running >= concurrency) return undefined;
    const now = clock.now();
    const spanMs = intervalMs + MARGIN_MS;
    while (sent[0] !== undefined && now - sent[0] >= spanMs) sent.shift();
    const fullUntil = sent.length < max ? 0 : (sent[sent.length - max] ?? now) + spanMs;
    const delayMs = Math.max(fullUntil, pausedUntil) - now;
    if (delayMs > 0) {
      cancelWake = clock.after(delayMs, pump);
      return undefined;
    }
    sent.push(now);
    running += 1;
    let released = false;
    return (report) => {
      if (released) return;
      released = true;
      running -= 1;
      if (report) learn(report);
      pump();
    };
  };
  const pump = () => {
    cancelWake?.();
    cancelWake = undefined;
    for (const go of queue) {
      const release = begin();
      if (!release) return;
      queue.delete(go);
      go(release);
    }
  };
  const learn = (report: RateLimitReport) => {
    const now = clock.now();
    max = Math.min(report.max || max, LARGEST_MAX);
    intervalMs = report.intervalMs || intervalMs;
    // Others share the budget: count their requests as ours, as if they had just been sent.
    while (sent.length < Math.min(max, max - (report.remaining ?? max))) sent.push(now);
    pausedUntil = Math.max(pausedUntil, now + (report.pauseMs ?? 0));
  };
  return async (_group, signal) => {
    signal?.throwIfAborted();
    return (queue.size === 0 && begin()) || turnIn(queue, pump, signal);
  };
}

/** Waits in a queue for its turn; leaves it on abort. */
function turnIn(queue: Set<(turn: Release) => void>, onEmpty: () => void, signal?: AbortSignal): Promise<Release> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      queue.delete(go);
      reject(signal?.reason);
      if (queue.size === 0) onEmpty(); // nobody is left to wake
    };
    const go = (turn: Release) => {
      signal?.removeEventListener("abort", onAbort);
      resolve(turn);
    };
    queue.add(go);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/**
 * Lets each attempt wait for its turn.
 * @param limits The limits of your account, or a limiter to share; HubSpot's lowest limits if left out.
 */
export function rateLimit(limits: RateLimits | Limiter = {}): Layer {
  return ({ clock }) => {
    const limiter = "acquire" in limits ? limits : createLimiter(limits, clock);
    return (next) => async (draft, call) => {
      call.isQueued = true;
      const release = await limiter.acquire(call.operation.rateLimitGroup, call.controller.signal);
      call.isQueued = false;
      let report: RateLimitReport | undefined;
      let give: typeof release | undefined = release;
      const end = () => {
        forget();
        give?.(report);
        give = undefined;
      };
      // A call that has ended gives its place back, whatever it still waits for: a token, a `fetch` that never ends.
      const forget = onAbort(call.controller.signal, end);
      try {
        const received = await next(draft, call);
        report = reportOf(received, clock.now());
        return received;
      } finally {
        end();
      }
    };
  };
}

function reportOf({ response, text }: Received, now: number): RateLimitReport {
  const { status, headers } = response;
  const number = (name: string) => {
    const value = Number(headers.get(`X-HubSpot-RateLimit-${name}`) ?? Number.NaN);
    return value >= 0 ? value : undefined;
  };
  const max = number("Max"); // search has no such headers, and reading one takes time
  return {
    status,
    max,
    remaining: max && number("Remaining"),
    intervalMs: max && number("Interval-Milliseconds"),
    pauseMs: status === 429 ? pauseOf(headers.get("Retry-After"), text, now) : undefined,
  };
}

/** How long a 429 asks everybody to wait; a daily limit is not waited for, its error says enough. */
function pauseOf(retryAfter: string | null, body: string, now: number): number | undefined {
  const delayMs = policyDelayMs(policyOf(body));
  return delayMs && Math.min(retryAfterMs(retryAfter, now) ?? delayMs, LONGEST_PAUSE_MS);
}
