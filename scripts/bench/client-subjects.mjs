// The clients that are measured, as the code that a user of each would write.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { runNode } from "./measure.mjs";
import { installPeers, redocly, writeRedoclyConfig } from "./peers.mjs";
import { root } from "./project.mjs";

/**
 * @typedef {object} Client
 * @property {string} name
 * @property {string} [size] source of the two calls, to bundle
 * @property {string} [start] module that prints the milliseconds of import and creation
 * @property {string} [call] module with `create(baseUrl)`, which gives `get` and `put`
 * @property {string} [types] file with ten operations, for the type checker
 */

const dist = join(root, "dist");
const url = (/** @type {string} */ file) => JSON.stringify(pathToFileURL(file).href);
const path = (/** @type {string} */ file) => JSON.stringify(file);

const FROM = `from: { type: "contacts", id: "101" }`;
const CREATE = `createDefault({ ${FROM}, to: { type: "companies", id: "202" } })`;
const LIST = `list({ ${FROM}, toType: "companies", limit: 10 })`;
const TWO_CALLS = `await associations.${CREATE};\nfor await (const one of associations.${LIST}) console.log(one);`;

const RAW_PATHS = {
  put: "/crm/objects/2026-03/contacts/101/associations/default/companies/202",
  get: "/crm/objects/2026-03/contacts/101/associations/companies",
};

/** @param {string} folder @returns {Client[]} */
export function makeClients(folder) {
  const api = installPeers("api-client-14.0.1", { "@hubspot/api-client": "14.0.1" });
  const generated = makeRedoclyClient(folder);
  return [
    { name: "an empty module", start: starting(url(writeEmpty(folder)), "module.create()") },
    ...ours(folder),
    openapiFetch(folder),
    rawFetch(),
    ...(generated ? [redoclyClient(folder, generated)] : []),
    ...(api ? [apiClient(api)] : []),
  ];
}

/** @param {string} folder @returns {Client[]} */
function ours(folder) {
  const [index, version] = [path(join(dist, "index.js")), path(join(dist, "2026-03.js"))];
  const grouped = (/** @type {string} */ connection) =>
    `import { AssociationsApi } from ${version};\nimport { connect, connectWith, retry } from ${index};\nconst associations = new AssociationsApi(${connection});\n${TWO_CALLS}`;
  const unlimited = `rateLimit: { general: { max: 1e9, intervalMs: 10 }, associations: { max: 1e9, intervalMs: 10 } }`;
  return [
    {
      name: "ours, createClient: everything",
      size: `import { createClient } from ${version};\nconst { associations } = createClient({ accessToken: "token" });\n${TWO_CALLS}`,
      start: starting(url(join(dist, "2026-03.js")), `module.createClient({ accessToken: "token" })`),
      call: `import { createClient } from ${url(join(dist, "2026-03.js"))};
export function create(baseUrl) {
  const { associations } = createClient({ accessToken: "token", baseUrl, ${unlimited}, onAttempt() {} });
  return { get: () => associations.${LIST}, put: () => associations.${CREATE} };
}`,
      types: writeTypes(folder, "ours", oursTypes()),
    },
    { name: "ours, one group with retry and limiter", size: grouped(`connect({ accessToken: "token" })`) },
    { name: "ours, one group, bare", size: grouped(`connectWith([], { accessToken: "token" })`) },
    {
      name: "ours, with a middleware",
      call: `import { createClient } from ${url(join(dist, "2026-03.js"))};
export function create(baseUrl) {
  const middleware = [(next) => (request) => next(request)];
  const { associations } = createClient({ accessToken: "token", baseUrl, ${unlimited}, middleware });
  return { get: () => associations.${LIST}, put: () => associations.${CREATE} };
}`,
    },
  ];
}

function oursTypes() {
  const pair = `{ ${FROM}, to: { type: "companies", id: "2" } }`;
  const types = `{ fromType: "contacts", toType: "companies" }`;
  return `import { createClient } from "../../../dist/types/src/2026-03.js";
const hubspot = createClient({ accessToken: "token" });
await hubspot.associations.createDefault(${pair});
await hubspot.associations.create({ ...${pair}, types: [{ associationCategory: "USER_DEFINED", associationTypeId: 1 }] });
for await (const one of hubspot.associations.${LIST}) console.log(one.toObjectId);
await hubspot.associations.archive(${pair});
const outcome = await hubspot.batch.createDefault({ ...${types}, inputs: [{ from: { id: "1" }, to: { id: "2" } }] });
console.log(outcome.succeeded, outcome.failed[0]?.error.message);
await hubspot.batch.read({ ...${types}, inputs: [{ id: "1" }] });
await hubspot.batch.archive({ ...${types}, inputs: [{ from: { id: "1" }, to: [{ id: "2" }] }] });
console.log((await hubspot.labels.list(${types})).results[0]?.label);
await hubspot.limits.listAll();
await hubspot.usage.requestReport({ userId: 1 });
`;
}

/** @param {string} folder @returns {Client} */
function openapiFetch(folder) {
  const at = "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}";
  const list = `{ params: { path: { objectType: "contacts", objectId: "101", toObjectType: "companies" }, query: { limit: 10 } } }`;
  const standard =
    "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}";
  const pair = `{ params: { path: { fromObjectType: "contacts", fromObjectId: "101", toObjectType: "companies", toObjectId: "202" } } }`;
  const made = (/** @type {string} */ base) =>
    `createClient({ baseUrl: ${base}, headers: { Authorization: "Bearer token" } })`;
  const module = join(root, "node_modules/openapi-fetch/dist/index.mjs");
  const both = `{ params: { path: { fromObjectType: "contacts", toObjectType: "companies" } } }`;
  const objects = both.replace(/o(b)jectType/gi, "o$1jectType");
  return {
    name: "openapi-fetch",
    size: `import createClient from "openapi-fetch";
const client = ${made(`"https://api.hubapi.com"`)};
await client.PUT("${standard}", ${pair});
for (let after; ; ) {
  const { data } = await client.GET("${at}", { params: { ...${list}.params, query: { limit: 10, after } } });
  console.log(data.results);
  after = data.paging?.next?.after;
  if (!after) break;
}`,
    start: starting(url(module), `module.default({ baseUrl: "https://api.hubapi.com" })`),
    call: `import createClient from ${url(module)};
const ok = ({ data, response }) => { if (!response.ok) throw new Error(String(response.status)); return data; };
export function create(baseUrl) {
  const client = createClient({ baseUrl, headers: { Authorization: "Bearer token" }, fetch: (request) => globalThis.fetch(request) });
  return {
    get: async () => ok(await client.GET("${at}", ${list})),
    put: async () => ok(await client.PUT("${standard}", ${pair})),
  };
}`,
    types: writeTypes(
      folder,
      "openapi-fetch",
      `import createClient from "openapi-fetch";
import type { paths } from "../../../generated/2026-03/wire.js";
const client = createClient<paths>({ baseUrl: "https://api.hubapi.com" });
const from = { objectType: "contacts", objectId: "1", toObjectType: "companies" };
await client.PUT("${standard}", ${pair});
await client.PUT("${at}/{toObjectId}", { params: { path: { ...from, toObjectId: "2" } }, body: [] });
const page = await client.GET("${at}", ${list});
console.log(page.data?.results[0]?.toObjectId);
await client.DELETE("${at}/{toObjectId}", { params: { path: { ...from, toObjectId: "2" } } });
const types = ${objects};
await client.POST("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/associate/default", { ...types, body: { inputs: [] } });
await client.POST("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read", { ...types, body: { inputs: [] } });
await client.POST("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/archive", { ...types, body: { inputs: [] } });
const labels = await client.GET("/crm/associations/2026-03/{fromObjectType}/{toObjectType}/labels", types);
console.log(labels.data?.results[0]?.label);
await client.GET("/crm/associations/2026-03/definitions/configurations/all", {});
await client.POST("/crm/associations/2026-03/usage/high-usage-report/{userId}", { params: { path: { userId: 1 } } });
`,
    ),
  };
}

/** @returns {Client} */
function rawFetch() {
  const headers = `{ Authorization: "Bearer token", Accept: "application/json" }`;
  const read = "if (!response.ok) throw new Error(String(response.status)); return response.json();";
  return {
    name: "plain fetch",
    size: `async function call(path, method) { const response = await fetch("https://api.hubapi.com" + path, { method, headers: ${headers} }); ${read} }
await call("${RAW_PATHS.put}", "PUT");
for (let after = ""; ; ) {
  const page = await call("${RAW_PATHS.get}?limit=10&after=" + after, "GET");
  console.log(page.results);
  after = page.paging?.next?.after;
  if (!after) break;
}`,
    call: `export function create(base) {
  const call = async (path, method) => { const response = await fetch(base + path, { method, headers: ${headers} }); ${read} };
  return { get: () => call("${RAW_PATHS.get}?limit=10", "GET"), put: () => call("${RAW_PATHS.put}", "PUT") };
}`,
  };
}

/** The client that Redocly makes, as JavaScript; undefined when it cannot be made. @param {string} folder */
function makeRedoclyClient(folder) {
  const config = join(folder, "redocly.yaml");
  const output = join(folder, "redocly");
  writeRedoclyConfig(config, [{ version: "2026-03", path: join(root, "generated/2026-03/openapi.json"), output }]);
  runNode([redocly, "generate-client", "--config", config], folder);
  return existsSync(`${output}.ts`) ? `${output}.ts` : undefined;
}

/** @param {string} folder @param {string} source @returns {Client} */
function redoclyClient(folder, source) {
  const module = join(folder, "redocly.mjs");
  buildSync({ entryPoints: [source], outfile: module, format: "esm" });
  const pair = `{ path: { fromObjectType: "contacts", fromObjectId: "101", toObjectType: "companies", toObjectId: "202" } }`;
  const list = `{ path: { objectType: "contacts", objectId: "101", toObjectType: "companies" }, query: { limit: 10 } }`;
  const calls = `{ get: () => client.associations_list(${list}), put: () => client.associations_createDefault(${pair}) }`;
  const config = (/** @type {string} */ base) =>
    `{ serverUrl: ${base}, retry: { retries: 3 }, auth: { bearer: "token" } }`;
  return {
    name: "redocly generate-client",
    size: `import { client } from ${path(source)};
client.configure(${config(`"https://api.hubapi.com"`)});
await client.associations_createDefault(${pair});
for await (const page of client.associations_list.pages?.(${list}) ?? []) console.log(page);`,
    start: starting(url(module), `module.configure(${config(`"https://api.hubapi.com"`)})`),
    call: `import { client } from ${url(module)};
export function create(baseUrl) {
  client.configure({ ...${config("baseUrl")}, fetch: (...args) => globalThis.fetch(...args) });
  return ${calls};
}`,
  };
}

/** @param {string} folder @returns {Client} */
function apiClient(folder) {
  const module = join(folder, "node_modules/@hubspot/api-client/lib/index.js");
  const made = (/** @type {string} */ more) => `new Client({ accessToken: "token", numberOfApiCallRetries: 0${more} })`;
  const api = "client.crm.associations.v4.basicApi";
  return {
    name: "@hubspot/api-client",
    size: `import { Client } from ${path(module)};
const client = ${made("")};
await ${api}.createDefault("contacts", "101", "companies", "202");
console.log(await ${api}.getPage("contacts", "101", "companies", undefined, 10));`,
    start: starting(url(module), `new module.default.Client({ accessToken: "token" })`),
    call: `import api from ${url(module)};
const { Client } = api;
export function create(basePath) {
  const client = ${made(", basePath")};
  return {
    get: () => ${api}.getPage("contacts", "101", "companies", undefined, 10),
    put: () => ${api}.createDefault("contacts", "101", "companies", "202"),
  };
}`,
  };
}

/** @param {string} specifier @param {string} create */
function starting(specifier, create) {
  return `const start = performance.now();\nconst module = await import(${specifier});\n${create};\nconst wall = performance.now() - start;\nconsole.log(wall);\nprocess.exit(0);`;
}

/** @param {string} folder */
function writeEmpty(folder) {
  const file = join(folder, "empty.mjs");
  writeFileSync(file, "export function create() {}\n");
  return file;
}

/** Below the project, so that the compiler finds what it imports. @param {string} folder @param {string} name @param {string} text */
function writeTypes(folder, name, text) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-types.ts`);
  writeFileSync(file, text);
  return file;
}
