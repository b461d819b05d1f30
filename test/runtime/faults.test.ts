// What a client does when things go wrong, over a real local HTTP server. Time runs a hundred times faster.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient } from "../../src/2026-03.js";
import type { Clock } from "../../src/runtime/clock.js";
import type { ClientOptions } from "../../src/runtime/create-client.js";
import { ApiError, ConnectionError, RateLimitError } from "../../src/runtime/errors.js";

type Fault = (response: ServerResponse, request: IncomingMessage) => void;

const fast: Clock = {
  now: () => performance.now() * 100,
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs / 100);
    return () => clearTimeout(timer);
  },
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Fault => {
  return (response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
};
const limit = (policyName: string, headers: Record<string, string> = {}) =>
  json(
    429,
    { status: "error", errorType: "RATE_LIMIT", policyName, message: "You have reached a limit.", correlationId: "c" },
    headers,
  );
const done = json(200, { status: "COMPLETE", results: [], startedAt: "", completedAt: "" });

/** A client of a server that plays faults, one a request, and then succeeds. */
async function client(faults: Fault[], options: ClientOptions = {}) {
  const requests: string[] = [];
  const times: number[] = [];
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      times.push(fast.now());
      requests.push(`${request.method} ${request.url}`);
      (faults[requests.length - 1] ?? done)(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { hubspot: createClient({ accessToken: "t", baseUrl, clock: fast, ...options }), requests, times };
}

const pair = { fromType: "contacts", toType: "companies" };
const inputs = [{ from: { id: "1" }, to: { id: "2" } }];
const from = { type: "contacts", id: "1" };

describe("when things go wrong", () => {
  it("a 429 with Retry-After is waited for and tried again", async () => {
    const { hubspot, requests, times } = await client([limit("TEN_SECONDLY_ROLLING", { "Retry-After": "1" })]);
    await hubspot.labels.list(pair);
    expect(requests.length).toBe(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(900);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeLessThan(9_000);
  });

  it("a daily limit is an error at once, however long it asks to wait", async () => {
    const { hubspot, requests } = await client([limit("DAILY", { "Retry-After": "20000" })]);
    await expect(hubspot.labels.list(pair)).rejects.toBeInstanceOf(RateLimitError);
    expect(requests.length).toBe(1);
  });

  it("a 500 on a batch that may be repeated is tried again", async () => {
    const { hubspot, requests } = await client([json(500, { message: "internal error" })]);
    await hubspot.batch.createDefault({ ...pair, inputs });
    expect(requests.length).toBe(2);
  });

  it("a 500 on an operation that must not be repeated is not", async () => {
    const { hubspot, requests } = await client([json(500, { message: "internal error" })]);
    await expect(hubspot.labels.create({ ...pair, label: "Boss", name: "boss" })).rejects.toMatchObject({
      status: 500,
    });
    expect(requests.length).toBe(1);
  });

  it("a 429 on an operation that must not be repeated is tried again, for nothing was done", async () => {
    const { hubspot, requests } = await client([limit("SECONDLY")]);
    await hubspot.labels.create({ ...pair, label: "Boss", name: "boss" });
    expect(requests.length).toBe(2);
  });

  it("a 207 is an outcome", async () => {
    const error = {
      category: "OBJECT_NOT_FOUND",
      subCategory: "crm.associations.FROM_OBJECT_NOT_FOUND",
      message: "No contact",
      context: { id: ["1"] },
    };
    const { hubspot } = await client([json(207, { status: "COMPLETE", results: [], numErrors: 1, errors: [error] })]);
    const { failed } = await hubspot.batch.createDefault({ ...pair, inputs });
    expect(failed).toEqual([{ input: inputs[0], error }]);
  });

  it.each([200, 201, 202, 207])("a %d that is not declared is a success", async (status) => {
    const { hubspot } = await client([json(status, { results: [] })]);
    expect((await hubspot.labels.list(pair)).results).toEqual([]);
  });

  it.each([
    ["text", "OK", "text/plain"],
    ["no JSON", "{", "application/json"],
  ])("a 200 with %s is a success where no body is declared", async (_name, text, type) => {
    const odd: Fault = (response) => response.writeHead(200, { "Content-Type": type }).end(text);
    const { hubspot } = await client([odd, odd], { retry: false });
    await expect(hubspot.labels.delete({ ...pair, associationTypeId: 7 })).resolves.toBeUndefined();
    await expect(hubspot.labels.list(pair)).rejects.toThrow("answered 200 with a body that is not JSON");
  });

  it("a page of HTML with 502 is an ApiError with its status, after the retries", async () => {
    const html: Fault = (response) =>
      response.writeHead(502, { "Content-Type": "text/html" }).end("<h1>bad gateway</h1>");
    const { hubspot, requests } = await client([html, html, html, html]);
    await expect(hubspot.labels.list(pair)).rejects.toMatchObject({
      name: "ApiError",
      status: 502,
      details: "<h1>bad gateway</h1>",
    });
    expect(requests.length).toBe(4);
  });

  it("an empty 500 is an ApiError with its status", async () => {
    const empty: Fault = (response) => response.writeHead(500, { "Content-Length": "0" }).end();
    const { hubspot } = await client([empty], { retry: false });
    await expect(hubspot.labels.list(pair)).rejects.toMatchObject({
      name: "ApiError",
      status: 500,
      details: undefined,
    });
  });

  it("a 200 that is not JSON is an ApiError with its status and text", async () => {
    const { hubspot } = await client([(response) => response.writeHead(200).end('{"results": [')], { retry: false });
    await expect(hubspot.labels.list(pair)).rejects.toMatchObject({
      name: "ApiError",
      status: 200,
      details: '{"results": [',
    });
  });

  it("a 200 whose JSON is cut off is tried again where the operation may be repeated", async () => {
    const { hubspot, requests } = await client([(response) => response.writeHead(200).end('{"results": [')]);
    await hubspot.batch.createDefault({ ...pair, inputs });
    expect(requests.length).toBe(2);
  });

  it("a connection that is reset is tried again where the operation may be repeated", async () => {
    const { hubspot, requests } = await client([(response) => response.destroy()]);
    await hubspot.batch.createDefault({ ...pair, inputs });
    expect(requests.length).toBe(2);
  });

  it("a connection that is reset in the middle of the body is tried again as well", async () => {
    const cut: Fault = (response) => {
      response.writeHead(200, { "Content-Length": "100" });
      response.write('{"results":', () => response.destroy());
    };
    const { hubspot, requests } = await client([cut]);
    await hubspot.labels.list(pair);
    expect(requests.length).toBe(2);
  });

  it("a connection that is reset on an operation that must not be repeated is a ConnectionError", async () => {
    const { hubspot, requests } = await client([(response) => response.destroy()]);
    await expect(hubspot.usage.requestReport({ userId: 1 })).rejects.toBeInstanceOf(ConnectionError);
    expect(requests.length).toBe(1);
  });

  it("a server that never answers is left after the time of the attempt", async () => {
    const { hubspot, requests } = await client([() => {}], { attemptTimeoutMs: 5_000 });
    await hubspot.labels.list(pair);
    expect(requests.length).toBe(2);
  });

  it("a hostile path value stays one segment of the path", async () => {
    const { hubspot, requests } = await client([]);
    await hubspot.labels.list({ fromType: "companies/../../oauth?evil=1#", toType: "b" });
    expect(requests).toEqual(["GET /crm/associations/2026-03/companies%2F..%2F..%2Foauth%3Fevil%3D1%23/b/labels"]);
  });

  it("fields and enum values that nobody knows yet are kept", async () => {
    const result = { category: "BRAND_NEW", typeId: 1, label: null, newField: { deep: [1] } };
    const { hubspot } = await client([json(200, { results: [result] })]);
    expect((await hubspot.labels.list(pair)).results).toEqual([result]);
  });

  it("a caller who aborts gets the reason of the signal, at once", async () => {
    const { hubspot } = await client([() => {}]);
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 20);
    await expect(hubspot.labels.list(pair, { signal: controller.signal })).rejects.toBe("enough");
  });

  it("an error is an ApiError that names what was tried, on which record", async () => {
    const { hubspot } = await client([
      json(404, { status: "error", message: "resource not found", correlationId: "c-9" }),
    ]);
    const error = await hubspot.associations.list({ from, toType: "companies" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).message).toBe(
      "associations/list: GET /crm/objects/2026-03/contacts/1/associations/companies failed with 404, resource not found (correlation id c-9)",
    );
  });

  it("names the scopes that are missing", async () => {
    const body = {
      status: "error",
      category: "MISSING_SCOPES",
      message: "This app hasn't been granted all required scopes.",
      errors: [
        {
          message: "One or more of the following scopes are required.",
          context: { requiredGranularScopes: ["crm.objects.leads.read", "crm.objects.leads.write"] },
        },
      ],
    };
    const { hubspot } = await client([json(403, body)]);
    const error = await hubspot.labels
      .list(pair)
      .withResponse()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ missingScopes: ["crm.objects.leads.read", "crm.objects.leads.write"] });
    expect((error as Error).message).toContain(
      "one of these scopes is missing: crm.objects.leads.read, crm.objects.leads.write",
    );
  });

  it("leaves a client beside it alone: neither retries, nor limits, nor tokens are shared", async () => {
    const patient = await client([json(500, {})], { retry: { attempts: 3 } });
    const single = await client([json(500, {})], { retry: false });
    await Promise.all([patient.hubspot.labels.list(pair), single.hubspot.labels.list(pair).catch(() => {})]);
    expect([patient.requests.length, single.requests.length]).toEqual([2, 1]);
  });
});
