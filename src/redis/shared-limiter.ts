// A limiter whose count is kept in a store, so that several processes stay below one limit together.
//
// The store holds as many slots as requests are allowed in an interval. A request draws a ticket, whose number names its
// slot, and goes when the slot has not been used for a whole interval. So no rolling interval holds more requests than
// the limit, the slots come free in the order of the tickets, and a process that dies leaves nothing to clean up. Only
// the store measures time; processes need no common clock.
import { type Clock, sleep } from "../runtime/clock.js";
import type { RateLimitGroup } from "../runtime/operation.js";
import type { GroupLimit, Limiter, RateLimitReport } from "../runtime/rate-limit.js";

/** What a store must do: the part of a limiter of rate-limiter-flexible that is used here. */
export interface Counter {
  /** Counts one up; rejects with the same answer when the count is above `points`, and with an `Error` when it failed. */
  consume(key: string): Promise<Count>;
  get(key: string): Promise<Count | null>;
  block(key: string, seconds: number): Promise<unknown>;
}

/** How far a key is counted, and when its count ends. */
export interface Count {
  readonly consumedPoints: number;
  readonly msBeforeNext: number;
}

/** Makes a counter in the store: `points` in `duration` seconds. */
export type CounterFactory = (options: { keyPrefix: string; points: number; duration: number }) => Counter;

/** Options of a limiter over a store. */
export interface SharedLimiterOptions {
  counter: CounterFactory;
  limits: Readonly<Record<RateLimitGroup, GroupLimit>>;
  /** Lets requests through while the store does not answer. */
  local: Limiter;
  /** Time for the store to answer, in milliseconds. */
  storeTimeoutMs: number;
  onOutage: ((error: unknown) => void) | undefined;
  clock: Clock;
}

/** Requests are counted on arrival, which may vary by this much, in milliseconds. */
const MARGIN_MS = 25;
/** How long a store that failed is left alone, in milliseconds. */
const OUTAGE_MS = 5_000;
/** Tickets begin anew after this time, in seconds, so that a store is not left with keys that never end. */
const TICKETS_SECONDS = 86_400;

type Release = (report?: RateLimitReport) => void;

/** A limiter whose count is kept in a store. */
export function createSharedLimiter(options: SharedLimiterOptions): Limiter {
  const groups = new Map<RateLimitGroup, Limiter["acquire"]>();
  const store = createStore(options);
  return {
    acquire(group, signal) {
      const acquire = groups.get(group) ?? createQueue(group, options, store);
      groups.set(group, acquire);
      return acquire(group, signal);
    },
  };
}

/** The calls of this process, first come first served: the first takes a permit, the others wait behind it. */
function createQueue(group: RateLimitGroup, options: SharedLimiterOptions, store: Store): Limiter["acquire"] {
  const { concurrency = 10 } = options.limits[group];
  const takePermit = createPermits(group, options, store);
  const queue = new Set<(release: Release) => void>();
  let running = 0;
  let taking: AbortController | undefined;
  const pump = async () => {
    while (taking === undefined && queue.size > 0 && running < concurrency) {
      taking = new AbortController();
      const permit = await takePermit(taking.signal).catch(() => undefined);
      taking = undefined;
      const [go] = queue;
      if (permit === undefined || go === undefined) continue; // everybody left in the meantime
      queue.delete(go);
      running += 1;
      let released = false;
      go((report) => {
        if (released) return;
        released = true;
        running -= 1;
        permit(report);
        void pump();
      });
    }
  };
  return (_group, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const go = (release: Release) => {
        signal?.removeEventListener("abort", onAbort);
        resolve(release);
      };
      const onAbort = () => {
        queue.delete(go);
        reject(signal?.reason);
        if (queue.size === 0) taking?.abort();
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      queue.add(go);
      void pump();
    });
}

/** Permits of one group, from the store or, while that is out, from the local limiter. */
function createPermits(group: RateLimitGroup, { clock, local, limits }: SharedLimiterOptions, store: Store) {
  const { max } = limits[group];
  /** Drawn and not used yet: a call that was aborted leaves its place to the next. */
  let ticket: number | undefined;
  const fromStore = async (signal: AbortSignal) => {
    for (;;) {
      const [drawn, pauseMs] = await Promise.all([ticket ?? store.ticket(group), store.pauseMs(group)]);
      ticket = drawn;
      const waitMs = pauseMs || (await store.takeSlot(group, ticket % max));
      if (waitMs === 0) {
        ticket = undefined;
        return;
      }
      await sleep(clock, waitMs, signal);
    }
  };
  return async (signal: AbortSignal): Promise<Release> => {
    let releaseLocal: Release | undefined;
    if (store.isOut()) releaseLocal = await local.acquire(group, signal);
    else {
      try {
        await fromStore(signal);
      } catch (error) {
        if (signal.aborted) throw error;
        store.fail(error);
        releaseLocal = await local.acquire(group, signal);
      }
    }
    return (report) => {
      if (report?.pauseMs && !store.isOut()) store.pause(group, report.pauseMs);
      releaseLocal?.(report);
    };
  };
}

type Store = ReturnType<typeof createStore>;

function createStore({ counter, limits, storeTimeoutMs, onOutage, clock }: SharedLimiterOptions) {
  let outUntil = Number.NEGATIVE_INFINITY;
  const tickets = counter({ keyPrefix: "ticket", points: Number.MAX_SAFE_INTEGER, duration: TICKETS_SECONDS });
  const pauses = counter({ keyPrefix: "pause", points: 1, duration: 1 });
  const slots = new Map<RateLimitGroup, Counter>();
  const slotsOf = (group: RateLimitGroup) => {
    const duration = (limits[group].intervalMs + MARGIN_MS) / 1000;
    const known = slots.get(group) ?? counter({ keyPrefix: "slot", points: 1, duration });
    slots.set(group, known);
    return known;
  };
  const fail = (error: unknown) => {
    outUntil = clock.now() + OUTAGE_MS;
    onOutage?.(error);
  };
  const inTime = <T>(answer: Promise<T>) => within(answer, storeTimeoutMs, clock);
  return {
    fail,
    isOut: () => clock.now() < outUntil,
    ticket: async (group: RateLimitGroup) => (await inTime(tickets.consume(group))).consumedPoints,
    /** Uses a slot and gives 0, or gives the time until it is free. */
    async takeSlot(group: RateLimitGroup, slot: number): Promise<number> {
      try {
        await inTime(slotsOf(group).consume(`${group}:${slot}`));
        return 0;
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal;
        return Math.max(1, (refusal as Count).msBeforeNext);
      }
    },
    pauseMs: async (group: RateLimitGroup) => Math.max(0, (await inTime(pauses.get(group)))?.msBeforeNext ?? 0),
    /** Lets every process wait. */
    pause(group: RateLimitGroup, ms: number): void {
      inTime(pauses.block(group, Math.ceil(ms / 1000))).catch(fail);
    },
  };
}

/** The answer, or an error when it takes too long. */
function within<T>(answer: Promise<T>, timeoutMs: number, clock: Clock): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(timeoutMs, () => reject(new Error(`The store did not answer within ${timeoutMs} ms`)));
    answer.then(resolve, reject).finally(cancel);
  });
}
