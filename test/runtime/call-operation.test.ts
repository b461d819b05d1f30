import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { callOperation } from "../../src/runtime/call-operation.js";
import { connect } from "../../src/runtime/create-client.js";
import { ApiError, ConnectionError, HubSpotError } from "../../src/runtime/errors.js";
import type { OperationDescriptor } from "../../src/runtime/operation.js";

const place = {
  operationId: "shelves/place",
  method: "PUT",
  path: "/shelves/{shelf.id}/books/{bookId}",
  parameters: [{ name: "limit", in: "query", argument: "limit", required: false }],
  body: { properties: ["marks", "note"], required: ["marks"] },
  rateLimitGroup: "general",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

/** Calls the operation over a transport that records the request and gives one answer. */
async function call(
  args: object,
  answer: Response | Error = new Response(null, { status: 204 }),
  token = "secret-token",
) {
  const requests: Request[] = [];
  const connection = connect({
    accessToken: token,
    retry: false,
    fetch: async (request) => {
      requests.push(request);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const outcome = await callOperation(connection, place, args).then(
    (result) => ({ result, error: undefined }),
    (error: unknown) => ({ result: undefined, error }),
  );
  return { ...outcome, requests };
}

const ids = { shelf: { id: "s 1" }, bookId: 7, marks: [] };

describe("callOperation", () => {
  it("puts dotted arguments into the path, encoded, and the others into query and body", async () => {
    const { requests } = await call({ ...ids, limit: 5, marks: ["LENT"], unknown: true });
    expect(requests[0]?.url).toBe("https://api.hubapi.com/shelves/s%201/books/7?limit=5");
    expect(await requests[0]?.json()).toEqual({ marks: ["LENT"] });
  });

  it("sends the token as a bearer token and the body as JSON", async () => {
    const { requests } = await call({ ...ids, marks: [] });
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer secret-token");
    expect(requests[0]?.headers.get("content-type")).toBe("application/json");
  });

  it("sends a header of the caller in the place of its own, however it is written", async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => Response.json({ sent: requests.push(request) });
    const headers = { ACCEPT: "text/plain", "content-type": "application/hal+json" };
    await callOperation(connect({ accessToken: "t", fetch }), place, ids, { headers });
    expect(requests[0]?.headers.get("accept")).toBe("text/plain");
    expect(requests[0]?.headers.get("content-type")).toBe("application/hal+json");
  });

  it("gives the parsed body of any 2xx, declared or not", async () => {
    const { result } = await call(ids, Response.json({ done: true }, { status: 202 }));
    expect(result).toEqual({ done: true });
  });

  it.each([
    ["204", new Response(null, { status: 204 })],
    ["an empty 200", new Response("", { status: 200 })],
    ["an empty 200 with its length", new Response("", { status: 200, headers: { "Content-Length": "0" } })],
  ])("gives undefined for %s", async (_name, answer) => {
    expect(await call(ids, answer)).toMatchObject({ result: undefined, error: undefined });
  });

  it("throws an ApiError with HubSpot's reason, category and correlation id", async () => {
    const body = { status: "error", message: "not yours", category: "MISSING_SCOPES", correlationId: "c-1", links: {} };
    const { error } = await call(ids, Response.json(body, { status: 403 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 403,
      category: "MISSING_SCOPES",
      correlationId: "c-1",
      operationId: "shelves/place",
      details: body,
    });
    expect((error as Error).message).toBe(
      "shelves/place: PUT /shelves/s%201/books/7 failed with 403, MISSING_SCOPES: not yours (correlation id c-1)",
    );
  });

  it("says which records and types HubSpot means, where its message is general", async () => {
    const context = { INVALID_OBJECT_IDS: ["CONTACT=7 is not valid"], objectId: ["7"], objectType: ["CONTACT"] };
    const body = { message: "One or more associations are invalid", category: "VALIDATION_ERROR", context };
    const { error } = await call(ids, Response.json(body, { status: 400 }));
    expect((error as Error).message).toMatch(
      /failed with 400, VALIDATION_ERROR: One or more associations are invalid: CONTACT=7 is not valid$/,
    );
  });

  it.each([
    ["a page of HTML", new Response("<html>bad gateway</html>", { status: 502 }), 502, "<html>bad gateway</html>"],
    ["an empty body", new Response("", { status: 500 }), 500, undefined],
    [
      "an empty body with its length",
      new Response("", { status: 500, headers: { "Content-Length": "0" } }),
      500,
      undefined,
    ],
    ["a list", Response.json(["x"], { status: 400 }), 400, ["x"]],
  ])("throws an ApiError for a failure with %s", async (_name, answer, status, details) => {
    const { error } = await call(ids, answer);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, category: undefined });
    expect((error as ApiError).details).toEqual(details);
  });

  it("throws an ApiError that keeps the text when a success is not JSON", async () => {
    const { error } = await call(ids, new Response('{"cut', { status: 200 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 200, details: '{"cut' });
    expect((error as Error).cause).toBeInstanceOf(SyntaxError);
  });

  it("throws a ConnectionError that keeps its cause when there is no answer", async () => {
    const cause = new TypeError("fetch failed");
    const { error } = await call(ids, cause);
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).cause).toBe(cause);
    expect((error as Error).message).toBe(
      "shelves/place: PUT /shelves/s%201/books/7 did not get an answer: fetch failed",
    );
  });

  it("throws what the caller's signal was aborted with", async () => {
    const reason = new Error("enough");
    const connection = connect({ accessToken: "t", fetch: (request) => Promise.reject(request.signal.reason) });
    const controller = new AbortController();
    controller.abort(reason);
    await expect(callOperation(connection, place, ids, { signal: controller.signal })).rejects.toBe(reason);
  });

  it.each([
    ["shelf.id", { bookId: 7 }, "argument `shelf.id` is missing"],
    ["shelf.id", { shelf: null, bookId: 7 }, "argument `shelf.id` is missing"],
    ["bookId", { shelf: { id: "1" } }, "argument `bookId` is missing"],
    ["shelf.id", { shelf: { id: ".." }, bookId: 7 }, 'argument `shelf.id` is "..", which cannot stand in a path'],
    ["shelf.id", { shelf: { id: " " }, bookId: 7 }, 'argument `shelf.id` is " ", which cannot stand in a path'],
    ["shelf.id", { shelf: { id: "\t\n" }, bookId: 7 }, 'argument `shelf.id` is "\t\n", which cannot stand in a path'],
    ["shelf.id", { shelf: { id: " .. " }, bookId: 7 }, 'argument `shelf.id` is " .. ", which cannot stand in a path'],
    ["shelf.id", { shelf: { id: "" }, bookId: 7 }, 'argument `shelf.id` is "", which cannot stand in a path'],
    [
      "shelf.id",
      { shelf: { id: {} }, bookId: 7 },
      'argument `shelf.id` is "[object Object]", which cannot stand in a path',
    ],
    ["bookId", { shelf: { id: "1" }, bookId: Number.NaN }, 'argument `bookId` is "NaN", which cannot stand in a path'],
    [
      "shelf.id",
      { shelf: { id: "\ud800" }, bookId: 7 },
      'argument `shelf.id` is "\ud800", which cannot stand in a path',
    ],
    ["marks", { shelf: { id: "1" }, bookId: 7 }, "argument `marks` is missing"],
    ["marks", { shelf: { id: "1" }, bookId: 7, marks: null }, "argument `marks` is missing"],
  ])("refuses %s in %j before anything is sent", async (_argument, args, reason) => {
    const { error, requests } = await call(args);
    expect(error).toBeInstanceOf(HubSpotError);
    expect((error as Error).message).toBe(`shelves/place: ${reason}`);
    expect(requests).toEqual([]);
  });

  it("encodes a hostile path value instead of calling another URL", async () => {
    const { requests } = await call({ ...ids, shelf: { id: "1/../../oauth?evil=1#" } });
    expect(requests[0]?.url).toBe("https://api.hubapi.com/shelves/1%2F..%2F..%2Foauth%3Fevil%3D1%23/books/7");
  });

  it("refuses arguments that JSON cannot hold, before anything is sent", async () => {
    const { error, requests } = await call({ ...ids, marks: [1n] });
    expect(error).toBeInstanceOf(HubSpotError);
    expect(error).not.toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain("shelves/place: the arguments cannot be written as JSON");
    expect(requests).toEqual([]);
  });

  it("names the deepest reason of a connection that fails", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND nowhere") });
    const { error } = await call(ids, cause);
    expect((error as Error).message).toContain("did not get an answer: fetch failed (getaddrinfo ENOTFOUND nowhere)");
  });

  it("never quotes a token that cannot stand in a header", async () => {
    const { error, requests } = await call(ids, undefined, "secret-token\nsecond line");
    expect((error as Error).message).toContain("The access token has a character that cannot stand in a header");
    expect(inspect(error)).not.toContain("secret-token");
    expect(requests).toEqual([]);
  });

  it("puts one listener on a signal for any number of calls, and takes it away", async () => {
    const { signal } = new AbortController();
    const seen: number[] = [];
    const fetch = async () => {
      seen.push(getEventListeners(signal, "abort").length);
      return Response.json({});
    };
    const connection = connect({ accessToken: "t", fetch });
    const calls = Array.from({ length: 20 }, () =>
      callOperation(connection, place, { shelf: { id: "1" }, bookId: "2", marks: [1] }, { signal }),
    );
    await Promise.all(calls);
    expect([...new Set(seen), getEventListeners(signal, "abort").length]).toEqual([1, 0]);
  });

  it.each(["nonsense", "localhost:4010", "https://"])(
    "refuses %s for an address when the client is made",
    (baseUrl) => {
      expect(() => connect({ accessToken: "t", baseUrl })).toThrow("createClient: `baseUrl` is no HTTP address");
    },
  );

  it("fails where HubSpot says of one record that nothing succeeded, whatever the status", async () => {
    const errors = [{ category: "VALIDATION_ERROR", message: "not these two" }];
    const { error } = await call(ids, Response.json({ results: [], errors, numErrors: 1 }, { status: 207 }));
    expect(error).toMatchObject({ name: "ApiError", status: 207, category: "VALIDATION_ERROR", details: errors[0] });
    expect((error as Error).message).toContain("failed with 207, VALIDATION_ERROR: not these two");
  });

  it.each([1.5, 2 ** 53, true, Symbol("x"), {}, Number.NaN])(
    "refuses %p for an id, which would be another record or none",
    async (id) => {
      const { error, requests } = await call({ ...ids, bookId: id });
      expect((error as Error).message).toContain("which cannot stand in a path");
      expect(requests).toEqual([]);
    },
  );

  it("takes whole numbers for ids all the same", async () => {
    const { requests } = await call({ ...ids, bookId: 12n });
    expect(requests[0]?.url).toContain("/books/12");
  });

  it("says that its arguments are missing where there are none", async () => {
    const { error } = await call(undefined as unknown as object);
    expect((error as Error).message).toBe("shelves/place: the arguments are missing");
  });

  it.each([
    ["with a slash that is escaped", JSON.stringify({ message: "bad abc/def+ghi=" }).replace("/", "\\/")],
    ["as a part of an address", `{"message":"bad ${encodeURIComponent("abc/def+ghi=")}"}`],
  ])("never shows a token that is echoed %s", async (_name, body) => {
    const { error } = await call(ids, new Response(body, { status: 401 }), "abc/def+ghi=");
    expect((error as Error).message).toContain("bad ***");
    expect(inspect(error, { depth: 9 })).not.toMatch(/abc(\\*\/|%2F)def/);
  });

  it("never shows a token that a fetch of its own quotes in what it throws", async () => {
    const { error } = await call(ids, new Error("failed for Bearer secret-token"));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error, { depth: 9 })).not.toContain("secret-token");
  });

  it("never shows the token in an error", async () => {
    const { error } = await call(ids, Response.json({ message: "no" }, { status: 401 }));
    expect(`${(error as Error).message} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(
      "secret-token",
    );
  });
});
