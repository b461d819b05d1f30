import { describe, expect, it } from "vitest";
import { callOperation } from "../../src/runtime/call-operation.js";
import { connect, type RequestOptions } from "../../src/runtime/create-client.js";
import type { RateLimitGroup } from "../../src/runtime/operation.js";
import { createLimiter, type RateLimits } from "../../src/runtime/rate-limit.js";
import { ok, read, tooMany } from "./observed-connection.js";
import { virtualClock } from "./virtual-clock.js";

/** Lets many requests through a limiter, each under way for some time, and tells when each began. */
async function run(limits: RateLimits, requests: { group?: RateLimitGroup; count: number; tookMs?: number }[]) {
  const clock = virtualClock();
  const limiter = createLimiter(limits, clock);
  const starts: { group: RateLimitGroup; at: number; index: number }[] = [];
  let running = 0;
  let most = 0;
  const one = async (group: RateLimitGroup, index: number, tookMs: number) => {
    const release = await limiter.acquire(group);
    starts.push({ group, at: clock.now(), index });
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => clock.after(tookMs, resolve));
    running -= 1;
    release({ status: 200 });
  };
  await Promise.all(
    requests.flatMap(({ group = "general", count, tookMs = 10 }) =>
      Array.from({ length: count }, (_, index) => one(group, index, tookMs)),
    ),
  );
  return { starts, most, clock };
}

/** The most starts within any window of a length. */
function densest(starts: { at: number }[], windowMs: number): number {
  return Math.max(
    ...starts.map(({ at }) => starts.filter((other) => other.at >= at && other.at < at + windowMs).length),
  );
}

describe("createLimiter", () => {
  it("never lets more through than the limit, in any interval", async () => {
    const { starts } = await run({ general: { max: 20, intervalMs: 1_000 } }, [{ count: 100 }]);
    expect(starts.length).toBe(100);
    expect(densest(starts, 1_000)).toBe(20);
  });

  it("uses at least 99 % of what the limit allows", async () => {
    const { clock } = await run({ general: { max: 150, intervalMs: 10_000, concurrency: 20 } }, [{ count: 3_000 }]);
    const possibleMs = (3_000 / 150 - 1) * 10_000;
    expect(possibleMs / clock.now()).toBeGreaterThan(0.99);
  });

  it("keeps the order of the calls", async () => {
    const { starts } = await run({ general: { max: 5, intervalMs: 1_000 } }, [{ count: 30 }]);
    expect(starts.map(({ index }) => index)).toEqual(starts.map((_, index) => index));
  });

  it("keeps no more requests under way than the concurrency", async () => {
    const { most } = await run({ general: { max: 1_000, intervalMs: 1_000, concurrency: 3 } }, [
      { count: 50, tookMs: 20 },
    ]);
    expect(most).toBe(3);
  });

  it("does not let one group wait for another", async () => {
    const { starts } = await run({ general: { max: 1, intervalMs: 60_000 } }, [
      { count: 2 },
      { group: "search", count: 5 },
    ]);
    expect(starts.filter(({ group }) => group === "search").every(({ at }) => at === 0)).toBe(true);
  });

  it("learns a limit that HubSpot states, and that others use the same budget", async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ general: { max: 100, intervalMs: 10_000 } }, clock);
    (await limiter.acquire("general"))({ status: 200, max: 10, remaining: 1, intervalMs: 1_000 });
    (await limiter.acquire("general"))();
    expect(clock.now()).toBe(0);
    await limiter.acquire("general");
    expect(clock.now()).toBeGreaterThanOrEqual(1_000);
  });

  it("lets nothing through while HubSpot asks to wait", async () => {
    const clock = virtualClock();
    const limiter = createLimiter({}, clock);
    (await limiter.acquire("general"))({ status: 429, pauseMs: 7_000 });
    await limiter.acquire("general");
    expect(clock.now()).toBe(7_000);
  });

  it("gives up a place in the queue at once when the signal is aborted, and leaves no timer", async () => {
    const clock = virtualClock();
    const limiter = createLimiter({ general: { max: 1, intervalMs: 1_000_000 } }, clock);
    await limiter.acquire("general");
    const controller = new AbortController();
    const waiting = limiter.acquire("general", controller.signal);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    expect(clock.pending()).toBe(0);
  });
});

describe("a client", () => {
  const client = (rateLimit: RateLimits, answers: Response[]) => {
    const clock = virtualClock();
    const times: number[] = [];
    const fetch = async () => {
      times.push(clock.now());
      return (answers[times.length - 1] ?? ok()).clone();
    };
    const connection = connect({ accessToken: "t", clock, rateLimit, random: () => 0, fetch });
    const call = (own?: RequestOptions) => callOperation(connection, read, { id: "1", body: {} }, own);
    return { times, call };
  };

  it("holds back its calls before HubSpot has to refuse them", async () => {
    const { times, call } = client({ general: { max: 2, intervalMs: 1_000 } }, []);
    await Promise.all([call(), call(), call()]);
    expect(times).toEqual([0, 0, 1_025]);
  });

  it("does not share a limiter with another client", async () => {
    const [one, other] = [client({ general: { max: 1, intervalMs: 60_000 } }, []), client({}, [])];
    await Promise.all([one.call(), other.call(), other.call(), other.call()]);
    expect(other.times).toEqual([0, 0, 0]);
  });

  it("lets every call wait when one was refused", async () => {
    const { times, call } = client({}, [tooMany("SECONDLY")]);
    await call();
    expect(times).toEqual([0, 1_000]);
  });

  it("reads the limit from HubSpot's headers", async () => {
    const headers = {
      "X-HubSpot-RateLimit-Max": "2",
      "X-HubSpot-RateLimit-Remaining": "0",
      "X-HubSpot-RateLimit-Interval-Milliseconds": "10000",
    };
    const { times, call } = client({}, [Response.json({}, { headers })]);
    await call();
    await call();
    expect(times).toEqual([0, 10_025]);
  });

  it("says of a call that ran out of time in the queue that its turn did not come", async () => {
    const { call } = client({ general: { max: 1, intervalMs: 60_000 } }, []);
    await call();
    await expect(call({ timeoutMs: 100 })).rejects.toThrow("no answer within 100 ms in all, its turn did not come");
  });

  it.each(["0", "-5", "many"])("does not stop for ever when HubSpot states a limit of %s", async (max) => {
    const headers = { "X-HubSpot-RateLimit-Max": max, "X-HubSpot-RateLimit-Remaining": "0" };
    const { times, call } = client({}, [Response.json({}, { headers })]);
    await call();
    await call();
    expect(times.length).toBe(2);
  });

  it.each([
    { max: 0, intervalMs: 1 },
    { max: 1, intervalMs: 0 },
    { max: 1, intervalMs: 1, concurrency: 0 },
  ])("refuses a limit that lets nothing through when the client is made: %j", (general) => {
    expect(() => client({ general }, [])).toThrow("rateLimit: `max` and `concurrency` are 1 at least");
  });

  it("refuses a group that is none, as a misspelt one would be no limit", () => {
    const misspelt = { association: { max: 1, intervalMs: 1 } } as object;
    expect(() => client(misspelt, [])).toThrow('rateLimit: there is no group "association"');
  });
});
