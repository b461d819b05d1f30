// Holds the stand-in for HubSpot's client against the real one: the same calls must send the same and give the same.
// The real one is not among the project's dependencies: `npm run test:official` installs it and runs this.
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../../src/sandbox.js";
import { startSandbox } from "../sandbox/checked-sandbox.js";
import { compileErrors } from "./compile-fixtures.js";
import { Client, officialModule } from "./official-client-double.js";
import { readFixtures } from "./read-fixtures.js";

const folder = new URL("../../node_modules/.cache/official-client/", import.meta.url);
const installed = existsSync(new URL("node_modules/client-14", folder));
const require = createRequire(folder);

// biome-ignore lint/suspicious/noExplicitAny: calls as JavaScript makes them, right and wrong
type Loose = any;

const spec = { associationCategory: "HUBSPOT_DEFINED", associationTypeId: 279 };
const pair = (from: string, to: string) => ({ _from: { id: from }, to: { id: to } });
const limit = { category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 5 };

/** Every method, with what it is to be given, and with what it is not. */
const calls: readonly [string, (parts: { v4: Loose; limits: Loose; client: Loose }) => Promise<unknown>][] = [
  ["createDefault", ({ v4 }) => v4.basicApi.createDefault("contacts", "7001", "companies", "7101")],
  ["create", ({ v4 }) => v4.basicApi.create("contacts", "7001", "companies", "7101", [spec])],
  [
    "create with an unknown property",
    ({ v4 }) => v4.basicApi.create("contacts", "7001", "companies", "7102", [{ ...spec, note: "dropped" }]),
  ],
  ["create without types", ({ v4 }) => v4.basicApi.create("contacts", "7001", "companies", "7102", [])],
  ["create with a number as id", ({ v4 }) => v4.basicApi.create("contacts", 7001, "companies", 7103, [spec])],
  ["create without the list", ({ v4 }) => v4.basicApi.create("contacts", "7001", "companies", "7101")],
  ["create of another pair", ({ v4 }) => v4.basicApi.create("deals", "7001", "companies", "7101", [spec])],
  ["getPage", ({ v4 }) => v4.basicApi.getPage("contacts", "7001", "companies")],
  ["getPage with a limit", ({ v4 }) => v4.basicApi.getPage("contacts", "7001", "companies", undefined, 1)],
  ["getPage with null as after", ({ v4 }) => v4.basicApi.getPage("contacts", "7001", "companies", null, 1)],
  ["getPage with swapped arguments", ({ v4 }) => v4.basicApi.getPage("contacts", "7001", "companies", 1, "abc")],
  ["getPage of an unknown type", ({ v4 }) => v4.basicApi.getPage("wid gets", "7001", "companies")],
  ["getPage without an id", ({ v4 }) => v4.basicApi.getPage("contacts", undefined, "companies")],
  ["archive", ({ v4 }) => v4.basicApi.archive("contacts", "7001", "companies", "7102")],
  [
    "batch create",
    ({ v4 }) => v4.batchApi.create("contacts", "companies", { inputs: [{ ...pair("7002", "7101"), types: [spec] }] }),
  ],
  [
    "batch create in part",
    ({ v4 }) =>
      v4.batchApi.create("contacts", "companies", {
        inputs: [
          { ...pair("7002", "7101"), types: [spec] },
          { ...pair("no id", "7101"), types: [spec] },
        ],
      }),
  ],
  [
    "batch create with from",
    ({ v4 }) =>
      v4.batchApi.create("contacts", "companies", {
        inputs: [{ from: { id: "7002" }, to: { id: "7101" }, types: [spec] }],
      }),
  ],
  [
    "batch create with a bare list",
    ({ v4 }) => v4.batchApi.create("contacts", "companies", [{ ...pair("7002", "7101"), types: [spec] }]),
  ],
  [
    "batch createDefault",
    ({ v4 }) => v4.batchApi.createDefault("contacts", "companies", { inputs: [pair("7003", "7101")] }),
  ],
  [
    "batch getPage",
    ({ v4 }) => v4.batchApi.getPage("contacts", "companies", { inputs: [{ id: "7001" }, { id: "7999" }] }),
  ],
  ["batch getPage of all", ({ v4 }) => v4.batchApi.getPage("contacts", "companies", { inputs: [{ id: "7001" }] })],
  [
    "batch archiveLabels",
    ({ v4 }) =>
      v4.batchApi.archiveLabels("contacts", "companies", { inputs: [{ ...pair("7002", "7101"), types: [spec] }] }),
  ],
  [
    "batch archive",
    ({ v4 }) =>
      v4.batchApi.archive("contacts", "companies", { inputs: [{ _from: { id: "7003" }, to: [{ id: "7101" }] }] }),
  ],
  [
    "labels create",
    ({ v4 }) =>
      v4.schema.definitionsApi.create("contacts", "companies", { name: "boss", label: "Boss", inverseLabel: "Report" }),
  ],
  [
    "labels update",
    ({ v4 }) => v4.schema.definitionsApi.update("contacts", "companies", { associationTypeId: 1, label: "Chief" }),
  ],
  ["labels getAll", ({ v4 }) => v4.schema.definitionsApi.getAll("contacts", "companies")],
  ["labels remove", ({ v4 }) => v4.schema.definitionsApi.remove("contacts", "companies", 1)],
  ["labels remove of a built-in one", ({ v4 }) => v4.schema.definitionsApi.remove("contacts", "companies", 279)],
  ["limits batchCreate", ({ limits }) => limits.batchCreate("contacts", "companies", { inputs: [limit] })],
  [
    "limits batchUpdate",
    ({ limits }) => limits.batchUpdate("contacts", "companies", { inputs: [{ ...limit, maxToObjectIds: 6 }] }),
  ],
  ["limits getAll", ({ limits }) => limits.getAll()],
  ["limits between two", ({ limits }) => limits.getAllBetweenTwoObjectTypes("contacts", "companies")],
  ["limits batchRemove", ({ limits }) => limits.batchRemove("contacts", "companies", { inputs: [limit] })],
  ["report", ({ v4 }) => v4.reportApi.request(42)],
  [
    "apiRequest",
    async ({ client }) =>
      answerOf(
        await client.apiRequest({ path: "/crm/v4/objects/contacts/7001/associations/companies", qs: { limit: 1 } }),
      ),
  ],
  [
    "apiRequest that is refused",
    async ({ client }) =>
      answerOf(
        await client.apiRequest({
          method: "PUT",
          path: "/crm/v4/objects/contacts/7001/associations/companies/7101",
          body: [{}],
        }),
      ),
  ],
  [
    "an answer that is not declared",
    ({ client }) => client.crm.associations.v4.basicApi.archive("contacts", "unexpected", "companies", "7101"),
  ],
];

describe.skipIf(!installed).each(["client-13", "client-14"])("%s and its stand-in", (name) => {
  const server = createServer((request, response) => void answer(request, response));
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => void server.close(resolve)));

  it.each(calls)("agree on %s", async (_, call) => {
    const configuration = {
      accessToken: "token",
      basePath: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    };
    const real = require(name);
    const schema = require(`${name}/lib/codegen/crm/associations/v4/schema/index.js`);
    const double = officialModule("@hubspot/api-client/lib/codegen/crm/associations/v4/schema");
    const wanted = await exchange(call, new real.Client({ ...configuration }), schema);
    expect(wanted.sent.length + wanted.answer.length, "nothing happened").toBeGreaterThan(0);
    expect(await exchange(call, new Client({ ...configuration }), double)).toEqual(wanted);
  });
});

describe.skipIf(!installed).each(["client-13", "client-14"])("the types of %s", (name) => {
  it("take the same fixtures as the declarations that stand in for them", () => {
    const errors = compileErrors(readFixtures(), fileURLToPath(new URL(`node_modules/${name}`, folder)));
    expect([...errors]).toEqual([]);
  });
});

/** The account that the server plays, and what it was sent. */
let sandbox: Sandbox;
let sent: unknown[] = [];

async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await new Response(message as never).text();
  const { method = "GET", url = "/", headers } = message;
  sent.push([method, url, headers.authorization, body]);
  const request = new Request(`https://api.hubapi.com${url}`, {
    method,
    headers: { authorization: String(headers.authorization), "content-type": String(headers["content-type"]) },
    ...(body !== "" && { body }),
  });
  const given = url.includes("unexpected") ? Response.json({ status: "fine" }) : await sandbox.fetch(request);
  response.writeHead(given.status, Object.fromEntries(given.headers));
  response.end(await given.text());
}

/** What a call sends and gives, on an account where some calls were made before. */
async function exchange(call: (parts: Loose) => Promise<unknown>, client: Loose, schema: Loose) {
  sandbox = startSandbox({ clock: { now: () => Date.UTC(2026, 2, 1), sleep: async () => {} } });
  sandbox.seed({
    associations: ["7101", "7102"].map((id) => ({
      from: { type: "contacts", id: "7001" },
      to: { type: "companies", id },
    })),
    labels: [{ from: "contacts", to: "companies", name: "lead", label: "Lead" }],
    limits: [{ from: "contacts", to: "companies", category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 9 }],
  });
  sent = [];
  const limits = new schema.DefinitionConfigurationsApi(
    schema.createConfiguration({
      baseServer: new schema.ServerConfiguration(client.config.basePath, {}),
      authMethods: { oauth2: { accessToken: "token" } },
    }),
  );
  const answered = await call({ v4: client.crm.associations.v4, limits, client }).then(seen, seen);
  return { sent, answer: answered };
}

/** A value with what JSON does not tell: dates, errors and what is undefined. */
function seen(value: unknown): string {
  if (value instanceof Error) {
    const { code, body, headers } = value as Error & { code?: number; body?: unknown; headers?: object };
    return JSON.stringify({
      name: value.name,
      message: code === undefined ? value.message : "",
      code,
      body,
      headers: headers !== undefined,
    });
  }
  return String(JSON.stringify(value, marked));
}

function marked(this: Loose, key: string, value: unknown): unknown {
  const original = this[key];
  if (original instanceof Date) return Number.isNaN(original.getTime()) ? "invalid date" : `date ${value}`;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function answerOf(response: Response) {
  return { status: response.status, body: await response.text() };
}
