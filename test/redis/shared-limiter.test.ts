// Several processes that share one store, in this process and on faked timers: each limiter stands for a process.
import { RateLimiterMemory } from "rate-limiter-flexible";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Counter, type CounterFactory, createSharedLimiter } from "../../src/redis/shared-limiter.js";
import { systemClock } from "../../src/runtime/clock.js";
import type { RateLimitGroup } from "../../src/runtime/operation.js";
import { createLimiter, DEFAULT_LIMITS, type GroupLimit, type Limiter } from "../../src/runtime/rate-limit.js";
import { densest } from "./densest.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store in memory that several limiters use, and that can go away. */
function memoryStore() {
  const counters = new Map<string, Counter>();
  const state: { mode: "up" | "down" | "silent" } = { mode: "up" };
  const counter: CounterFactory = (options) => {
    const key = JSON.stringify(options);
    const memory = (counters.get(key) ?? new RateLimiterMemory(options)) as Counter;
    counters.set(key, memory);
    const answer = async <T>(from: () => Promise<T>): Promise<T> => {
      if (state.mode === "down") throw new Error("connect ECONNREFUSED");
      if (state.mode === "silent") return new Promise<T>(() => {});
      await new Promise<void>((resolve) => setTimeout(resolve, 1));
      return from();
    };
    return {
      consume: (name) => answer(() => memory.consume(name)),
      get: (name) => answer(() => memory.get(name)),
      block: (name, seconds) => answer(() => memory.block(name, seconds)),
    };
  };
  return { counter, state };
}

function processes(number: number, general: GroupLimit) {
  const { counter, state } = memoryStore();
  const limits = { ...DEFAULT_LIMITS, general };
  const outages: unknown[] = [];
  const limiters = Array.from({ length: number }, () =>
    createSharedLimiter({
      counter,
      limits,
      local: createLimiter(
        { general: { ...general, max: Math.max(1, Math.floor(general.max / number)) } },
        systemClock,
      ),
      storeTimeoutMs: 500,
      onOutage: (error) => outages.push(error),
      clock: systemClock,
    }),
  );
  return { limiters, state, outages };
}

/** Sends requests one after the other from each limiter's queue and tells when each went. */
function sendAll(limiters: Limiter[], each: number, group: RateLimitGroup = "general") {
  const sent: { at: number; process: number; index: number }[] = [];
  const all = limiters.flatMap((limiter, process) =>
    Array.from({ length: each }, async (_, index) => {
      const release = await limiter.acquire(group);
      sent.push({ at: Date.now(), process, index });
      await new Promise<void>((resolve) => setTimeout(resolve, 5));
      release({ status: 200 });
    }),
  );
  return { sent, all: Promise.all(all), times: () => sent.map(({ at }) => at) };
}

describe("processes that share a store", () => {
  it("never send more than the limit together, in any rolling interval", async () => {
    const { limiters } = processes(4, { max: 20, intervalMs: 10_000 });
    const { all, times } = sendAll(limiters, 25);
    await vi.advanceTimersByTimeAsync(60_000);
    await all;
    expect(times().length).toBe(100);
    expect(densest(times(), 10_000)).toBe(20);
  });

  it("use at least 99 % of what the limit allows", async () => {
    const { limiters } = processes(3, { max: 30, intervalMs: 10_000 });
    const start = Date.now();
    const { all, times } = sendAll(limiters, 100);
    await vi.advanceTimersByTimeAsync(120_000);
    await all;
    expect(90_000 / ((times().at(-1) ?? 0) - start)).toBeGreaterThan(0.99);
  });

  it("take turns, and keep the order of the calls in each", async () => {
    const { limiters } = processes(3, { max: 6, intervalMs: 1_000 });
    const { all, sent } = sendAll(limiters, 20);
    await vi.advanceTimersByTimeAsync(20_000);
    await all;
    for (const process of [0, 1, 2]) {
      const own = sent.filter((one) => one.process === process);
      expect(own.map(({ index }) => index)).toEqual(own.map((_, index) => index));
    }
    const half = sent.slice(0, 30);
    const shares = [0, 1, 2].map((process) => half.filter((one) => one.process === process).length);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });

  it("do not let one group wait for another", async () => {
    const { limiters } = processes(2, { max: 1, intervalMs: 60_000 });
    sendAll(limiters, 3).all.catch(() => {});
    const { times } = sendAll(limiters, 2, "search");
    await vi.advanceTimersByTimeAsync(100);
    expect(times().length).toBe(4);
  });

  it("all wait when HubSpot refuses one of them", async () => {
    const { limiters } = processes(2, { max: 100, intervalMs: 10_000 });
    const start = Date.now();
    const first = limiters[0]?.acquire("general");
    await vi.advanceTimersByTimeAsync(10);
    (await first)?.({ status: 429, pauseMs: 7_000 });
    await vi.advanceTimersByTimeAsync(10);
    const { all, times } = sendAll(limiters.slice(1), 1);
    await vi.advanceTimersByTimeAsync(20_000);
    await all;
    expect((times()[0] ?? 0) - start).toBeGreaterThanOrEqual(7_000);
  });

  it("keep no more requests under way than the concurrency of each", async () => {
    const { limiters } = processes(1, { max: 1_000, intervalMs: 1_000, concurrency: 3 });
    const under = Array.from({ length: 10 }, () => limiters[0]?.acquire("general"));
    let through = 0;
    for (const one of under) one?.then(() => (through += 1));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(through).toBe(3);
    (await under[0])?.();
    (await under[0])?.(); // twice counts once
    await vi.advanceTimersByTimeAsync(5_000);
    expect(through).toBe(4);
  });
});

describe("a call that waits for its turn", () => {
  it("leaves at once with the reason of its signal, without a timer, and its place goes to the next", async () => {
    const { limiters } = processes(1, { max: 1, intervalMs: 10_000 });
    const [limiter] = limiters;
    limiter?.acquire("general");
    await vi.advanceTimersByTimeAsync(10);
    const [first, second] = [new AbortController(), new AbortController()];
    const start = Date.now();
    const waiting = [first, second].map(({ signal }) => limiter?.acquire("general", signal).catch((reason) => reason));
    await vi.advanceTimersByTimeAsync(1_000);
    first.abort("enough");
    expect(await waiting[0]).toBe("enough");
    await vi.advanceTimersByTimeAsync(9_100);
    expect(typeof (await waiting[1])).toBe("function");
    expect(Date.now() - start).toBe(10_100); // no interval later than it would have gone anyway
  });

  it("leaves no timer of its own behind when it was the only one", async () => {
    const { limiters } = processes(1, { max: 1, intervalMs: 10_000 });
    limiters[0]?.acquire("general");
    await vi.advanceTimersByTimeAsync(10);
    const settled = vi.getTimerCount(); // the store's own: it forgets its counts in time
    const controller = new AbortController();
    const waiting = limiters[0]?.acquire("general", controller.signal).catch((reason) => reason);
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(settled + 1);
    controller.abort("enough");
    expect(await waiting).toBe("enough");
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(settled);
  });

  it("does not begin when its signal is aborted already", async () => {
    const { limiters } = processes(1, { max: 1, intervalMs: 10_000 });
    await expect(limiters[0]?.acquire("general", AbortSignal.abort("no"))).rejects.toBe("no");
  });
});

describe("while the store is out", () => {
  it.each(["down", "silent"] as const)("each process keeps to its own part: %s", async (mode) => {
    const { limiters, state, outages } = processes(4, { max: 20, intervalMs: 10_000 });
    state.mode = mode;
    const { all, times } = sendAll(limiters, 10);
    await vi.advanceTimersByTimeAsync(30_000);
    await all;
    expect(densest(times(), 10_000)).toBeLessThanOrEqual(20);
    expect(outages.length).toBeGreaterThanOrEqual(4);
    expect(outages[0]).toBeInstanceOf(Error);
  });

  it("a call waits no longer for it than the time it is given", async () => {
    const { limiters, state } = processes(2, { max: 20, intervalMs: 10_000 });
    state.mode = "silent";
    const start = Date.now();
    const { all, times } = sendAll(limiters, 1);
    await vi.advanceTimersByTimeAsync(600);
    await all;
    expect(times()).toEqual([start + 500, start + 500]);
  });

  it("it is not asked again for five seconds, and counts again when it is back", async () => {
    const { limiters, state, outages } = processes(2, { max: 20, intervalMs: 10_000 });
    state.mode = "down";
    (await limiters[0]?.acquire("general"))?.();
    (await limiters[0]?.acquire("general"))?.();
    expect(outages.length).toBe(1);
    state.mode = "up";
    await vi.advanceTimersByTimeAsync(25_000);
    const { all, times } = sendAll(limiters, 30);
    await vi.advanceTimersByTimeAsync(60_000);
    await all;
    expect(densest(times(), 10_000)).toBe(20);
  });
});
