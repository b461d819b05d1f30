import { describe, expect, it } from "vitest";
import { AssociationsApi } from "../../generated/2026-03/client.js";
import { connectWith } from "../../src/runtime/create-client.js";
import { contextOf, type Middleware, withContext } from "../../src/runtime/middleware.js";
import type { AttemptReport } from "../../src/runtime/observe.js";
import { retry } from "../../src/runtime/retry.js";
import { build, createObservedConnection, ended, ok, read } from "./observed-connection.js";
import { virtualClock } from "./virtual-clock.js";

const unavailable = () => new Response('{"message":"try later"}', { status: 503 });

describe("a middleware", () => {
  it("sees a call once, however often it is tried", async () => {
    const seen: unknown[] = [];
    const watch: Middleware = (next) => async (request) => {
      seen.push(contextOf(request)?.operation.operationId);
      const response = await next(request);
      seen.push(response.status, contextOf(request)?.attempt);
      return response;
    };
    const { call, attempts } = createObservedConnection([unavailable(), ok()], { middleware: [watch] });
    await call();
    expect(seen).toEqual(["shelves/read", 200, 2]);
    expect(attempts.length).toBe(2);
  });

  it("that sends a request on twice has all attempts twice", async () => {
    const twice: Middleware = (next) => async (request) => {
      const response = await next(request);
      return response.ok ? response : next(request);
    };
    const numbers: number[] = [];
    const { call } = createObservedConnection([unavailable(), unavailable(), unavailable(), ok()], {
      middleware: [twice],
      retry: { attempts: 2 },
      onAttempt: ({ attempt }) => numbers.push(attempt),
    });
    await call();
    expect(numbers).toEqual([1, 2, 1, 2]);
  });

  it("that hedges leaves no request open when the call is aborted", async () => {
    const signals: AbortSignal[] = [];
    const hedged: Middleware = (next) => (request) => Promise.race([next(request), next(request)]);
    const hang = ({ signal }: Request) => {
      signals.push(signal);
      return ended(signal);
    };
    const { call } = createObservedConnection([hang], { middleware: [hedged], timeoutMs: 0, attemptTimeoutMs: 0 });
    const controller = new AbortController();
    const pending = call(read, { signal: controller.signal }).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort(new Error("enough"));
    expect(await pending).toMatchObject({ message: "enough" });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it("that throws ends the call with what it threw, and not as if HubSpot had not answered", async () => {
    const open = new TypeError("circuit open");
    const broken: Middleware = () => () => Promise.reject(open);
    const { call, attempts } = createObservedConnection([ok()], { middleware: [broken] });
    await expect(call()).rejects.toBe(open);
    expect(attempts).toEqual([]);
  });

  it("that gives no response is told of", async () => {
    const silent = (() => async () => undefined) as unknown as Middleware;
    const { call } = createObservedConnection([ok()], { middleware: [silent] });
    await expect(call()).rejects.toThrow("A middleware gave no response");
  });

  it("comes in the order of the list: the first sees the request first and the answer last", async () => {
    const order: string[] = [];
    const named =
      (name: string): Middleware =>
      (next) =>
      async (request) => {
        order.push(`${name} in`);
        const response = await next(request);
        order.push(`${name} out`);
        return response;
      };
    const { call } = createObservedConnection([ok()], { middleware: [named("outer"), named("inner")] });
    await call();
    expect(order).toEqual(["outer in", "inner in", "inner out", "outer out"]);
  });

  it("sets headers that go with every attempt", async () => {
    const headers: (string | null)[] = [];
    const step = (answer: Response) => (request: Request) => {
      headers.push(request.headers.get("X-Trace"));
      return answer;
    };
    const traced: Middleware = (next) => (request) => {
      request.headers.set("X-Trace", "t-1");
      return next(request);
    };
    const { call } = createObservedConnection([step(unavailable()), step(ok())], { middleware: [traced] });
    await call();
    expect(headers).toEqual(["t-1", "t-1"]);
  });

  it.each([
    ["hands the context on: the operation says what may be sent again", true, 1],
    ["does not: the method says so, as for any request", false, 1],
  ])("may put another request in the place of ours, and %s", async (_name, handsOn, sent) => {
    const replace: Middleware = (next) => (request) => {
      const other = new Request(request, { headers: { ...Object.fromEntries(request.headers), "X-Other": "1" } });
      return next(handsOn ? withContext(other, request) : other);
    };
    const { call, attempts } = createObservedConnection([unavailable(), ok()], { middleware: [replace] });
    await expect(call(build)).rejects.toMatchObject({ status: 503 });
    expect(attempts.map(({ body }) => body)).toEqual(Array(sent).fill('{"a":1}'));
  });

  it("may read the answer, in any way and more than once, and the call has it too", async () => {
    const bodies: unknown[] = [];
    const reading: Middleware = (next) => async (request) => {
      const response = await next(request);
      bodies.push(await response.clone().json(), await response.text(), response.ok, response instanceof Response);
      return response;
    };
    const { call } = createObservedConnection([ok()], { middleware: [reading] });
    expect(await call()).toEqual({ done: true });
    expect(bodies).toEqual([{ done: true }, '{"done":true}', true, true]);
  });

  it("may answer in the place of HubSpot", async () => {
    const cached: Middleware = () => async () => Response.json({ from: "cache" });
    const { call, attempts } = createObservedConnection([ok()], { middleware: [cached] });
    expect(await call()).toEqual({ from: "cache" });
    expect(attempts).toEqual([]);
  });

  it("has a signal that ends with the call, and not with an attempt that took too long", async () => {
    const aborted: boolean[] = [];
    const watch: Middleware = (next) => async (request) => {
      const response = await next(request);
      aborted.push(request.signal.aborted);
      return response;
    };
    const { call } = createObservedConnection(["hang", ok()], { middleware: [watch], attemptTimeoutMs: 1_000 });
    const done = call();
    expect(await done).toEqual({ done: true });
    expect(aborted).toEqual([false]);
  });

  it("may send a call a second time, also when the first attempt took too long", async () => {
    const twice: Middleware = (next) => (request) => next(request).catch(() => next(request));
    const options = { middleware: [twice], retry: false, attemptTimeoutMs: 1_000 } as const;
    const { call, attempts } = createObservedConnection(["hang", ok()], options);
    const done = call();
    expect(await done).toEqual({ done: true });
    expect(attempts.length).toBe(2);
  });
});

describe("onAttempt", () => {
  it("tells of every attempt, without query, header or body", async () => {
    const reports: AttemptReport[] = [];
    const answer = new Response('{"done":true}', { headers: { "X-HubSpot-Correlation-Id": "c-1" } });
    const steps = [unavailable(), new TypeError("fetch failed"), answer];
    const { call } = createObservedConnection(steps, { onAttempt: (report) => void reports.push(report) });
    await call();
    const common = {
      operationId: "shelves/read",
      method: "POST",
      url: "https://api.hubapi.com/shelves/1",
      durationMs: 0,
    };
    const none = { status: undefined, error: undefined, correlationId: undefined };
    expect(reports).toEqual([
      { ...common, ...none, attempt: 1, status: 503 },
      { ...common, ...none, attempt: 2, error: "fetch failed" },
      { ...common, ...none, attempt: 3, status: 200, correlationId: "c-1" },
    ]);
  });

  it("says how long an attempt took", async () => {
    const reports: AttemptReport[] = [];
    const options = { onAttempt: (report: AttemptReport) => void reports.push(report), retry: false } as const;
    const { call } = createObservedConnection(["hang"], { ...options, attemptTimeoutMs: 1_000 });
    const done = call().catch(() => {});
    await done;
    expect(reports).toMatchObject([{ durationMs: 1_000, error: "shelves/read: no answer within 1000 ms" }]);
  });

  it("ends the call when it throws, and sends nothing again", async () => {
    const onAttempt = () => {
      throw new Error("no disk");
    };
    const { call, attempts } = createObservedConnection([ok()], { onAttempt });
    await expect(call()).rejects.toThrow("onAttempt failed: no disk");
    expect(attempts.length).toBe(1);
  });
});

describe("a connection with layers of one's choice", () => {
  const target = { from: { type: "contacts", id: "1" }, to: { type: "companies", id: "2" } };

  it("sends once without any, and still authorizes and ends what takes too long", async () => {
    const sent: (string | null)[] = [];
    const fetch = async (request: Request) => {
      sent.push(request.headers.get("Authorization"));
      return unavailable();
    };
    const associations = new AssociationsApi(connectWith([], { accessToken: "token", fetch }));
    await expect(associations.createDefault(target)).rejects.toMatchObject({ status: 503 });
    expect(sent).toEqual(["Bearer token"]);
    const clock = virtualClock();
    const slow = connectWith([], { accessToken: "token", clock, fetch: ({ signal }) => ended(signal) });
    const call = new AssociationsApi(slow).createDefault(target).catch((error: unknown) => error);
    expect(await call).toMatchObject({ name: "TimeoutError" });
  });

  it("has what its layers bring", async () => {
    let sent = 0;
    const fetch = async () => (sent++ === 0 ? unavailable() : Response.json({}));
    const connection = connectWith([retry({ baseDelayMs: 1 })], { accessToken: "token", fetch });
    await new AssociationsApi(connection).createDefault(target);
    expect(sent).toBe(2);
  });
});

describe("a header", () => {
  it("with a name that is none is refused at once", async () => {
    const { call, attempts } = createObservedConnection([ok()]);
    await expect(call(read, { headers: { "bad name": "1" } })).rejects.toThrow("has no name of a header");
    expect(attempts).toEqual([]);
  });

  it("without a value is not sent, and a Headers object will do", async () => {
    const sent: string[][] = [];
    const answer = ({ headers }: Request) => {
      sent.push([...headers.keys()].filter((name) => name.startsWith("x-")));
      return ok();
    };
    const { call } = createObservedConnection([answer]);
    await call(read, { headers: { "X-None": undefined as unknown as string, "X-One": "1" } });
    await call(read, { headers: new Headers({ "X-Two": "2" }) as unknown as Record<string, string> });
    expect(sent).toEqual([["x-one"], ["x-two"]]);
  });

  it("that cannot be sent is refused before anything is sent, and not quoted", async () => {
    const { call, attempts } = createObservedConnection([ok()]);
    await expect(call(read, { headers: { "X-Secret": "hush\nhush" } })).rejects.toThrow(
      "shelves/read: header `X-Secret` has a character that cannot stand in a header",
    );
    expect(attempts).toEqual([]);
  });
});
