import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callOperation } from "../../src/runtime/call-operation.js";
import { ApiError, ConnectionError, RateLimitError, TimeoutError } from "../../src/runtime/errors.js";
import { oauth } from "../../src/runtime/oauth.js";
import { policyOf, retryAfterMs, retryDelayMs } from "../../src/runtime/retry-timing.js";
import { build, createObservedConnection, ended, ok, read, tooMany } from "./observed-connection.js";

const status = (code: number, headers: Record<string, string> = {}) => new Response("", { status: code, headers });

describe("a call that may be repeated", () => {
  it.each([500, 502, 503, 504, 521, 523, 524])("is sent again after %d, with the same body", async (code) => {
    const { call, attempts } = createObservedConnection([status(code), ok()]);
    expect(await call()).toEqual({ done: true });
    expect(attempts.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  it("is sent again when the connection breaks, also in the middle of the answer", async () => {
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"done"'));
        controller.error(new TypeError("terminated"));
      },
    });
    const { call, attempts } = createObservedConnection([new TypeError("reset"), () => new Response(cut), ok()]);
    expect(await call()).toEqual({ done: true });
    expect(attempts.length).toBe(3);
  });

  it("waits longer from attempt to attempt, and gives up after four", async () => {
    const { call, times } = createObservedConnection([status(500)]);
    await expect(call()).rejects.toBeInstanceOf(ApiError);
    expect(times()).toEqual([0, 125, 375, 875]);
  });

  it.each([400, 401, 403, 404, 409, 415, 501])("is not sent again after %d", async (code) => {
    const { call, attempts } = createObservedConnection([status(code)]);
    await expect(call()).rejects.toMatchObject({ status: code });
    expect(attempts.length).toBe(1);
  });
});

describe("what was refused before it was sent", () => {
  it("is not tried again: a token that cannot stand in a header", async () => {
    const { call, clock, attempts } = createObservedConnection([ok()], { accessToken: "two\nlines" });
    await expect(call()).rejects.toThrow("The access token has a character");
    expect([attempts.length, clock.now()]).toEqual([0, 0]);
  });

  it("is not tried again: a refresh that HubSpot refuses", async () => {
    let refreshes = 0;
    const accessToken = oauth({ clientId: "id", clientSecret: "s", refreshToken: "r" });
    const { connection } = createObservedConnection(
      [() => Response.json({ status: "BAD_REFRESH_TOKEN", n: ++refreshes }, { status: 400 })],
      { accessToken },
    );
    await expect(callOperation(connection, read, { id: "1", body: {} })).rejects.toMatchObject({ status: 400 });
    expect(refreshes).toBe(1);
  });
});

describe("a call that must not be repeated", () => {
  it.each([500, 502, 503, 504])("fails at once after %d, since it may have been carried out", async (code) => {
    const { call, attempts } = createObservedConnection([status(code), ok()]);
    await expect(call(build)).rejects.toMatchObject({ status: code });
    expect(attempts.length).toBe(1);
  });

  it("fails at once when the connection breaks", async () => {
    const { call, attempts } = createObservedConnection([new TypeError("reset"), ok()]);
    await expect(call(build)).rejects.toBeInstanceOf(ConnectionError);
    expect(attempts.length).toBe(1);
  });

  it.each([423, 429, 477])("is sent again after %d, which says that nothing was done", async (code) => {
    const { call, attempts } = createObservedConnection([status(code), ok()]);
    expect(await call(build)).toEqual({ done: true });
    expect(attempts.length).toBe(2);
  });
});

describe("a 429", () => {
  it("is waited for as its policy asks, with jitter on top", async () => {
    const { call, times } = createObservedConnection([tooMany("TEN_SECONDLY_ROLLING"), tooMany("SECONDLY"), ok()]);
    await call();
    expect(times()).toEqual([0, 10_125, 11_375]);
  });

  it("honours Retry-After over the policy", async () => {
    const { call, times } = createObservedConnection([tooMany("TEN_SECONDLY_ROLLING", { "Retry-After": "3" }), ok()]);
    await call();
    expect(times()).toEqual([0, 3_000]);
  });

  it("of a daily limit is never tried again", async () => {
    const { call, attempts } = createObservedConnection([tooMany("DAILY", { "Retry-After": "20000" }), ok()]);
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ policyName: "DAILY", retryAfterMs: 20_000_000, status: 429 });
    expect(attempts.length).toBe(1);
  });

  it("that asks for more time than the call has is not waited for", async () => {
    const { call, clock } = createObservedConnection([tooMany("SECONDLY", { "Retry-After": "61" }), ok()]);
    await expect(call()).rejects.toBeInstanceOf(RateLimitError);
    expect(clock.now()).toBe(0);
  });
});

describe("the options of retry", () => {
  it("turn it off", async () => {
    const { call, attempts } = createObservedConnection([status(500), ok()], { retry: false });
    await expect(call()).rejects.toMatchObject({ status: 500 });
    expect(attempts.length).toBe(1);
  });

  it("set the number of attempts", async () => {
    const { call, attempts } = createObservedConnection([status(500)], { retry: { attempts: 2 } });
    await expect(call()).rejects.toMatchObject({ status: 500 });
    expect(attempts.length).toBe(2);
  });
});

describe("time", () => {
  it("ends an attempt that hangs, and the call goes on with the next", async () => {
    const { call, times } = createObservedConnection(["hang", ok()], { attemptTimeoutMs: 1_000 });
    expect(await call()).toEqual({ done: true });
    expect(times()).toEqual([0, 1_125]);
  });

  it("ends an answer that hangs in the middle of its body", async () => {
    const half = (request: Request) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode("{"));
            ended(request.signal).catch((reason: unknown) => controller.error(reason));
          },
        }),
      );
    const { call } = createObservedConnection([half, ok()], { attemptTimeoutMs: 1_000 });
    expect(await call()).toEqual({ done: true });
  });

  it("ends the call as a whole with a TimeoutError that says so", async () => {
    const { call, clock } = createObservedConnection(["hang"], { attemptTimeoutMs: 4_000, timeoutMs: 5_000 });
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toBe("shelves/read: no answer within 5000 ms in all");
    expect(clock.now()).toBe(5_000);
  });

  it("leaves no timer behind, whatever the outcome", async () => {
    for (const steps of [[ok()], [status(400)], [new TypeError("reset")], ["hang" as const]]) {
      const { call, clock } = createObservedConnection(steps, { timeoutMs: 1_000 });
      await call().catch(() => {});
      expect(clock.pending()).toBe(0);
    }
  });
});

describe("the caller's signal", () => {
  it.each([
    ["while an attempt is under way", ["hang" as const]],
    ["while the call waits for its next attempt", [tooMany("TEN_SECONDLY_ROLLING")]],
  ])("ends the call at once %s, with its own reason", async (_name, steps) => {
    const { call, clock, attempts } = createObservedConnection(steps);
    const controller = new AbortController();
    const reason = new Error("enough");
    clock.after(500, () => controller.abort(reason));
    await expect(call(read, { signal: controller.signal })).rejects.toBe(reason);
    expect(clock.now()).toBe(500);
    expect(clock.pending()).toBe(0);
    expect(attempts.length).toBe(1);
  });

  it("sends nothing when it is aborted already", async () => {
    const { call, attempts } = createObservedConnection([ok()]);
    await expect(call(read, { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(attempts).toEqual([]);
  });
});

describe("retryDelayMs", () => {
  const facts = { safeToRepeat: true, attempt: 1, random: 0.5, now: 0 };

  it("never waits longer than it may, nor a negative time, for any status, header and jitter", () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
        fc.option(fc.oneof(fc.string(), fc.integer().map(String), fc.date({ noInvalidDate: true }).map(String)), {
          nil: null,
        }),
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (code, retryAfter, attempt, random) => {
          const outcome = { retryAfter, ...(code !== undefined && { status: code }) };
          const delay = retryDelayMs(outcome, { ...facts, attempt, random }) ?? 0;
          expect(delay).toBeGreaterThanOrEqual(0);
          if (retryAfterMs(retryAfter, 0) === undefined) expect(delay).toBeLessThanOrEqual(12_000);
        },
      ),
    );
  });

  it("spreads clients over the whole backoff", () => {
    const at = (random: number) => retryDelayMs({ status: 503 }, { ...facts, attempt: 3, random });
    expect([at(0), at(0.5), at(0.999)]).toEqual([0, 500, 999]);
  });
});

describe("retryAfterMs", () => {
  it.each([
    ["seconds", "3", 3_000],
    ["zero", "0", 0],
    ["fractions", "0.5", 500],
    ["a date", "Thu, 01 Jan 1970 00:00:10 GMT", 9_000],
    ["a date that is over", "Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["a negative number", "-3", undefined],
    ["nonsense", "soon", undefined],
    ["nothing", null, undefined],
  ])("reads %s", (_name, header, want) => {
    expect(retryAfterMs(header, 1_000)).toBe(want);
  });
});

describe("policyOf", () => {
  it.each([
    ['{"policyName":"TEN_SECONDLY_ROLLING"}', "TEN_SECONDLY_ROLLING"],
    ['{"message":"You have reached your secondly limit."}', "SECONDLY"],
    ['{"message":"You have reached your ten_secondly_rolling limit."}', "TEN_SECONDLY"],
    ['{"message":"You have reached your daily limit."}', "DAILY"],
    ["", undefined],
  ])("reads %s", (body, want) => {
    expect(policyOf(body)).toBe(want);
  });
});
