// Requests that are wrong in every way: each gets an answer of HubSpot's shape, and nothing changes.
import { Agent, request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { routes as routes202603 } from "../../generated/2026-03/routes.js";
import { routes as routesV4 } from "../../generated/v4/routes.js";
import { checkedSandbox, paths, spec, startServer } from "./checked-sandbox.js";

const PAIR = `${paths.v4.objects}/contacts/1/associations/companies/2`;

interface Malformed {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

const routes = [...routesV4, ...routes202603];
const filled = (path: string) =>
  path
    .replace(/{[^}]*[iI]d}/g, "1")
    .replace(/{from[^}]*}|{objectType}/, "contacts")
    .replace(/{to[^}]*}/, "companies");
const known = routes.flatMap(({ method, paths: spellings }) =>
  spellings.map((path) => ({ method, path: filled(path), hasBody: hasBody(method, path) })),
);
const withBody = known.filter((call) => call.hasBody);

function hasBody(method: string, path: string): boolean {
  return routes.some((route) => route.method === method && route.paths.includes(path) && route.validate !== undefined);
}

const headers = { authorization: "Bearer a", "content-type": "application/json" };
const noJson = fc.oneof(
  fc.string().filter((text) => !isJson(text)),
  fc.uint8Array({ minLength: 1, maxLength: 200 }).filter((bytes) => !isJson(new TextDecoder().decode(bytes))),
  fc.jsonValue().map((value) => new Uint8Array(Buffer.from(JSON.stringify(value), "utf16le"))),
  fc.constantFrom("", " ", "[".repeat(5_000), "[{,", '{"inputs":', '{"inputs":[}', "\u0000", "\ufeff[]"),
);
/** JSON that no operation takes: `search` alone has no required property, but its lists are lists. */
const wrongJson = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify({ filterGroups: 1, wrong: value })),
  fc
    .jsonValue()
    .map((value) => JSON.stringify([value]))
    .filter((text) => !text.includes("association")),
  fc.jsonValue().map((value) => JSON.stringify({ inputs: [{ from: value }], sorts: value ?? 1, limit: "x" })),
  fc.constantFrom(
    "null",
    "1",
    '"x"',
    "[[]]",
    '{"sorts":{}}',
    '{"inputs":[null],"limit":[]}',
    '{"__proto__":1,"after":[]}',
  ),
);
const segment = fc.oneof(
  fc.constantFrom("crm", "v4", "2026-03", "objects", "associations", "contacts", "batch", "%", "%ff", "..", ""),
  fc.string().map(encodeURIComponent),
);
const anyMethod = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND");
const anyBody = fc.oneof(noJson, wrongJson, fc.constant(""));

const malformed: fc.Arbitrary<Malformed> = fc.oneof(
  // no such path
  fc.record({
    method: anyMethod,
    path: fc.array(segment, { maxLength: 9 }).map((parts) => `/${["x", ...parts].join("/")}`),
    headers: fc.constant(headers),
    body: anyBody,
  }),
  // no such method
  fc.record({
    method: fc.constantFrom("PATCH", "OPTIONS", "PROPFIND"),
    path: fc.constantFrom(...known.map(({ path }) => path)),
    headers: fc.constant(headers),
    body: anyBody,
  }),
  // no token, or something else in its place
  fc
    .tuple(fc.constantFrom(...known), fc.constantFrom("", "Basic abc", "Bearer", "Bearer a b"), anyBody)
    .map(([{ method, path }, authorization, body]) => ({ method, path, headers: { ...headers, authorization }, body })),
  // no such object type, no record id
  fc.tuple(fc.constantFrom(...known), fc.string(), anyBody).map(([{ method, path }, text, body]) => {
    const wrong = path.replace(/contacts|usage.*|definitions.*/, encodeURIComponent(`x${text}`));
    return { method, path: wrong, headers, body };
  }),
  // no record id, in a request that is right otherwise
  fc
    .tuple(
      fc.constantFrom("PUT", "DELETE", "GET"),
      fc.constantFrom(...Object.values(paths).map(({ objects }) => objects)),
      fc.oneof(
        fc.constantFrom("0", "-1", "1.5", "01", "1e3", "9007199254740992", "\u0661"),
        fc.string({ minLength: 1 }),
      ),
    )
    .filter(([, , id]) => !/^([1-9]\d*|\.{1,2})$/.test(id) || id.length > 15)
    .map(([method, objects, id]) => {
      const from = `${objects}/contacts/${encodeURIComponent(id)}/associations/companies`;
      const path = method === "GET" ? from : `${from}/2`;
      return { method, path, headers, body: method === "PUT" ? JSON.stringify([spec(1)]) : "" };
    }),
  // a body that is no JSON, or not the one that is wanted
  fc.tuple(fc.constantFrom(...withBody), fc.oneof(noJson, wrongJson)).map(([{ method, path }, body]) => ({
    method,
    path,
    headers,
    body,
  })),
  // a body of another type, or in another encoding
  fc
    .tuple(fc.constantFrom(...withBody), fc.constantFrom("text/plain", "application/x-www-form-urlencoded", "x"))
    .map(([{ method, path }, type]) => ({ method, path, headers: { ...headers, "content-type": type }, body: "[]" })),
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const ERROR = { status: "error", message: expect.any(String), correlationId: expect.any(String) };
const limit = { category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 };
const label = { associationTypeId: 1, name: "a", label: "A", inverseLabel: "B" };
const seed = { associations: [{ from: { type: "contact", id: 1 }, to: { type: "company", id: 2 } }] };

it("answers 10,000 of them over HTTP", async () => {
  const { sendRaw: send } = await start();
  const state = async () => {
    const { body } = await send({ method: "GET", path: "/_sandbox/state", headers, body: "" });
    return { ...body, calls: 0 };
  };
  await send({ method: "POST", path: "/_sandbox/seed", headers, body: JSON.stringify(seed) });
  const before = await state();
  const twenty = fc.array(malformed, { minLength: 20, maxLength: 20, size: "small" });
  await fc.assert(
    fc.asyncProperty(twenty, async (requests) => {
      for (const { status, body } of await Promise.all(requests.map(send))) {
        expect(body).toMatchObject(ERROR);
        expect(Math.floor(status / 100)).toBe(4);
      }
    }),
    { numRuns: 500, seed: 5 },
  );
  expect(await state()).toEqual(before);
});

it("answers 2,000 of them in process", async () => {
  const { sandbox } = checkedSandbox({ authorization: "required" });
  sandbox.seed(seed);
  const { state } = sandbox.snapshot();
  await fc.assert(
    fc.asyncProperty(malformed, async ({ method, path, headers: sent, body }) => {
      const noBody = method === "GET" || body.length === 0;
      const init = { method, headers: sent, ...(!noBody && { body: body as BodyInit }) };
      const response = await sandbox.fetch(`https://x${path}`, init);
      expect(await response.json()).toMatchObject(ERROR);
      expect(Math.floor(response.status / 100)).toBe(4);
    }),
    { numRuns: 2_000, seed: 7 },
  );
  expect(sandbox.snapshot().state).toEqual(state);
  expect(sandbox.journal().filter(({ changes }) => Object.keys(changes).length > 0)).toEqual([]);
});

it("takes numbers and empty texts in every place where a text is wanted", async () => {
  const { sandbox, send } = checkedSandbox();
  sandbox.seed({ ...seed, records: [{ type: "contacts", id: 1, properties: { email: "a@b.c" } }] });
  const pair = { from: { id: "1" }, to: { id: "2" } };
  const filter = { propertyName: "email", operator: "IN", value: "a", highValue: "b", values: ["a"] };
  const inputs = [{ ...pair, ...limit, id: "1", after: "MC0xLTE=", types: [spec(1)] }];
  const search = {
    filterGroups: [{ filters: [filter] }],
    sorts: [{ propertyName: "email" }],
    query: "a",
    properties: ["email"],
    after: "0",
  };
  const bodies = [[spec(1)], { inputs }, { inputs: [{ ...pair, to: [pair.to] }] }, { ...label, ...search }];
  for (const text of ["7", '""']) {
    for (const { method, path } of withBody) {
      for (const body of bodies) {
        const changed = JSON.stringify(body).replace(/:"(?!HUBSPOT|IN")[^"]*"|(?<=\[)"[^"]*"/g, (found) =>
          found.startsWith(":") ? `:${text}` : text,
        );
        expect([path, (await send(method, path, changed)).status].join()).toMatch(/,[24]\d\d$/);
      }
    }
  }
  const answered = sandbox.journal().filter(({ status }) => status < 300);
  expect(new Set(answered.map(({ operationId }) => operationId)).size).toBeGreaterThan(9);
});

const TEN_MB = 10 * 1024 * 1024;
const READ = `${paths.v4.associations}/contacts/companies/batch/read`;
it.each([
  ["one long text", "PUT", PAIR, `["${"x".repeat(TEN_MB)}"]`],
  ["millions of wrong entries", "PUT", PAIR, `[${"1,".repeat(TEN_MB / 2)}1]`],
  ["a million inputs", "POST", READ, `{"inputs":[${'{"id":"1"},'.repeat(TEN_MB / 11)}{"id":"1"}]}`],
  ["millions of wrong inputs", "POST", READ, `{"inputs":[${"{},".repeat(TEN_MB / 3)}{}]}`],
  ["deep nesting", "PUT", PAIR, `${"[".repeat(TEN_MB / 2)}${"]".repeat(TEN_MB / 2)}`],
  ["bytes that are no text", "PUT", PAIR, new Uint8Array(TEN_MB).fill(0xff)],
])("answers 10 MB of %s", async (_, method, path, body) => {
  const { sendRaw } = await start();
  const answer = await sendRaw({ method, path, headers, body });
  expect([answer.status, answer.body]).toEqual([400, expect.objectContaining(ERROR)]);
});

it("refuses a body above 32 MB", async () => {
  const { sendRaw } = await start();
  const answer = await sendRaw({ method: "PUT", path: PAIR, headers, body: "x".repeat(33 * 1024 * 1024) });
  expect([answer.status, answer.body]).toEqual([413, expect.objectContaining(ERROR)]);
});

it.each([
  ["what is no HTTP", "nonsense\r\n\r\n", 400],
  ["headers without end", `GET / HTTP/1.1\r\nx: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  ["two lengths", "PUT / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx", 400],
  ["a broken chunk", "PUT / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", 400],
  ["a tunnel", "CONNECT api.hubapi.com:443 HTTP/1.1\r\nhost: x\r\n\r\n", 405],
  ["no host", "GET /x HTTP/1.1\r\nconnection: close\r\n\r\n", 404],
  ["what it cannot expect", "GET /x HTTP/1.1\r\nhost: x\r\nexpect: y\r\nconnection: close\r\n\r\n", 404],
  ["a whole address", "GET http://x/crm/v4 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 404],
])("answers %s, and goes on", async (_, text, status) => {
  const { base, sendRaw } = await start();
  const answer = await new Promise<string>((resolve) => {
    let received = "";
    const socket = connect(Number(new URL(base).port), "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("close", () => resolve(received));
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject(ERROR);
  expect((await sendRaw({ method: "PUT", path: PAIR, headers, body: JSON.stringify([spec(1)]) })).status).toBe(201);
});

/** A server, and what sends it more than `fetch` would. */
async function start() {
  const base = await startServer();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  onTestFinished(() => agent.destroy());
  return { base, sendRaw: (one: Malformed) => sendRaw(base, agent, one) };
}

function sendRaw(base: string, agent: Agent, { method, path, headers: sent, body }: Malformed) {
  return new Promise<{ status: number; body: Record<string, unknown> }>((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const answered = (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body: text === "" ? {} : JSON.parse(text) });
      });
      response.on("error", reject);
    };
    const length = { "content-length": String(Buffer.byteLength(body)) };
    const call = httpRequest({ hostname, port, agent, method, path, headers: { ...sent, ...length } }, answered);
    call.on("error", reject).end(body);
  });
}
