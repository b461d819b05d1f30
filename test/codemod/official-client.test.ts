import { describe, expect, it } from "vitest";
import { found, migrated, texts } from "./migrated.js";

const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
`;
const MOVED_HEAD = `import { Client } from "@hubspot/api-client";
import { associationsOf } from "hubspot-associations/2026-03";
const client = new Client({ accessToken: "t" });
`;

/** The text behind the head of a file that has the client. */
function moved(code: string): string {
  const { "a.ts": text = "" } = texts({ "a.ts": HEAD + code });
  if (text === HEAD + code) return code;
  expect(text.startsWith(MOVED_HEAD)).toBe(true);
  return text.slice(MOVED_HEAD.length);
}

/** The findings for code that stays as it is. */
function kept(code: string): string[] {
  expect(migrated({ "a.ts": HEAD + code }).files).toEqual([]);
  return found({ "a.ts": HEAD + code });
}

const ARCHIVE = `.archive({ from: { type: "a", id: "1" }, to: { type: "b", id: "2" } })`;

describe("calls of HubSpot's client", () => {
  it.each([
    [
      `client.crm.associations.v4.basicApi.create("a", id, "b", other, [spec]);`,
      `associationsOf(client).associations.create({ from: { type: "a", id }, to: { type: "b", id: other }, types: [spec] });`,
    ],
    [
      `client.crm.associations.v4.basicApi.getPage("a", id, "b", undefined, 500);`,
      `associationsOf(client).associations.list({ from: { type: "a", id }, toType: "b", limit: 500 });`,
    ],
    [
      `client.crm.associations.v4.basicApi.getPage("a", id, "b", after);`,
      `associationsOf(client).associations.list({ from: { type: "a", id }, toType: "b", after });`,
    ],
    [
      `client.crm.associations.v4.schema.definitionsApi.create("a", "b", { name: "n", label: "N" });`,
      `associationsOf(client).labels.create({ fromType: "a", toType: "b", name: "n", label: "N" });`,
    ],
    [
      `client.crm.associations.v4.schema.definitionsApi.remove("a", "b", 7);`,
      `associationsOf(client).labels.delete({ fromType: "a", toType: "b", associationTypeId: 7 });`,
    ],
    [`client.crm.associations.v4.reportApi.request(7);`, `associationsOf(client).usage.requestReport({ userId: 7 });`],
    [
      `client.crm.associations.v4.batchApi.archive("a", "b", { inputs: [{ _from: { id }, to: [{ id: other }] }] });`,
      `associationsOf(client).batch.archive({ fromType: "a", toType: "b", inputs: [{ from: { id }, to: [{ id: other }] }] });`,
    ],
    [
      `client.crm.associations.v4.schema.definitionsApi.update("a", "b", body);`,
      `associationsOf(client).labels.update({ fromType: "a", toType: "b", associationTypeId: body.associationTypeId, inverseLabel: body.inverseLabel, label: body.label });`,
    ],
    [
      `const body = { name: "n", label: "N" }; client.crm.associations.v4.schema.definitionsApi.create("a", "b", body);`,
      `const body = { name: "n", label: "N" }; associationsOf(client).labels.create({ fromType: "a", toType: "b", ...body });`,
    ],
    [
      `client.crm.associations.v4.batchApi.getPage("a", "b", await make());`,
      `associationsOf(client).batch.read({ fromType: "a", toType: "b", inputs: (await make()).inputs });`,
    ],
  ])("%s", (given, want) => {
    expect(moved(given)).toBe(want);
  });

  it("keep comments, and the lines that the caller made", () => {
    const given = `export const link = (id: string) =>
  client.crm.associations.v4.basicApi.create(
    "contacts",
    id, // the contact
    "deals",
    getId(),
    [
      { associationCategory: "HUBSPOT_DEFINED" as any, associationTypeId: 4 },
    ],
  );
`;
    const want = `export const link = (id: string) =>
  associationsOf(client).associations.create({
    from: { type: "contacts", id }, // the contact
    to: { type: "deals", id: getId() },
    types: [
      { associationCategory: "HUBSPOT_DEFINED" as any, associationTypeId: 4 },
    ],
  });
`;
    expect(moved(given)).toBe(want);
  });

  it("keep the lines of a body", () => {
    const given = `client.crm.associations.v4.batchApi.createDefault("a", "b", {
  inputs: [{ _from: { id: "1" }, to: { id: "2" } }], // one
});`;
    expect(moved(given)).toBe(`associationsOf(client).batch.createDefault({ fromType: "a", toType: "b",
  inputs: [{ from: { id: "1" }, to: { id: "2" } }], // one
});`);
  });

  it.each([
    [`read("a", "b", { inputs, },);`, `{ fromType: "a", toType: "b", inputs, });`],
    [`read(\n  "a",\n  "b",\n  {\n    inputs,\n  },\n);`, `{\n  fromType: "a",\n  toType: "b",\n    inputs,\n});`],
    [
      `read(\n  "a",\n  "b",\n  {\n    inputs, // all\n  },);`,
      `{\n  fromType: "a",\n  toType: "b",\n    inputs, // all\n  });`,
    ],
  ])("keep one of two commas at the end: %j", (given, want) => {
    expect(moved(given.replace("read", "client.crm.associations.v4.batchApi.getPage"))).toBe(
      `associationsOf(client).batch.read(${want}`,
    );
  });

  it("move within each other", () => {
    const list = (id: string) => `client.crm.associations.v4.basicApi.getPage("a", ${id}, "b")`;
    expect(moved(`${list(`(await ${list(`"1"`)}).results[0].toObjectId`)};`)).toBe(
      `associationsOf(client).associations.list({ from: { type: "a", id: (await associationsOf(client).associations.list({ from: { type: "a", id: "1" }, toType: "b" })).results[0].toObjectId }, toType: "b" });`,
    );
  });

  it("leave alone what else is done with the client", () => {
    expect(moved(`client.crm.contacts.basicApi.getById("1"); client.crm.associations.batchApi.read("a", "b");`)).toBe(
      `client.crm.contacts.basicApi.getById("1"); client.crm.associations.batchApi.read("a", "b");`,
    );
  });
});

describe("a client is followed", () => {
  const call = `crm.associations.v4.basicApi.archive("a", "1", "b", "2")`;

  it.each([
    ["a field", `class S { #c = new Client(); f() { return this.#c.${call}; } }`, "this.#c"],
    [
      "a parameter property",
      `class S { constructor(private readonly c: Client) {} f = () => this.c.${call}; }`,
      "this.c",
    ],
    ["a typed parameter", `const f = (c: Client) => c.${call};`, "c"],
    ["a function that gives it", `const get = () => new Client(); get().${call};`, "get()"],
    ["a promise of it", `const get = async () => new Client(); (await get()).${call};`, "await get()"],
    ["an object that holds it", `const apis = { hubspot: client }; apis.hubspot.${call};`, "apis.hubspot"],
    ["a function that gets nothing else", `function f(c) { c.${call}; } f(client);`, "c"],
  ])("through %s", (_, given, name) => {
    const before = name.startsWith("await") ? `(${name}).${call}` : `${name}.${call}`;
    expect(given).toContain(before);
    expect(moved(given)).toBe(given.replace(before, `associationsOf(${name}).associations${ARCHIVE}`));
  });

  it("through modules that export it again, in CommonJS too", () => {
    const files = {
      "client.js": `const hubspot = require("@hubspot/api-client");\nmodule.exports = { client: new hubspot.Client() };\n`,
      "use.js": `"use strict";\nconst { client } = require("./client");\nclient.${call};\n`,
      "client2.ts": `${HEAD}export { client as hubspot };\n`,
      "index.ts": `export * from "./client2.js"; // hubspot\n`,
      "use.ts": `import { hubspot } from "./index.js";\nhubspot.${call};\n`,
    };
    expect(texts(files)).toEqual({
      ...files,
      "use.js": `"use strict";\nconst { client } = require("./client");\nconst { associationsOf } = require("hubspot-associations/2026-03");\nassociationsOf(client).associations${ARCHIVE};\n`,
      "use.ts": `import { hubspot } from "./index.js";\nimport { associationsOf } from "hubspot-associations/2026-03";\nassociationsOf(hubspot).associations${ARCHIVE};\n`,
    });
  });

  it("where a part of it has a name of its own", () => {
    expect(
      moved(`const { basicApi, batchApi: b } = client.crm.associations.v4; basicApi.archive("a", "1", "b", "2");`),
    ).toBe(`const { associations: basicApi, batch: b } = associationsOf(client); basicApi${ARCHIVE};`);
    expect(moved(`const api = client.crm.associations.v4.basicApi; api.archive("a", "1", "b", "2");`)).toBe(
      `const api = associationsOf(client).associations; api${ARCHIVE};`,
    );
    expect(moved(`const { crm } = client; crm.${call.slice(4)};`)).toBe(
      `const { crm } = client; associationsOf(client).associations${ARCHIVE};`,
    );
  });

  it("through a namespace of the package", () => {
    const head = `import * as hs from "@hubspot/api-client";\n`;
    expect(texts({ "a.ts": `${head}const c = new hs.Client();\nc.${call};\n` })["a.ts"]).toBe(
      `${head}import { associationsOf } from "hubspot-associations/2026-03";\nconst c = new hs.Client();\nassociationsOf(c).associations${ARCHIVE};\n`,
    );
  });

  it("through a member of an object that has a part of it", () => {
    expect(
      moved(`const api = { link: client.crm.associations.v4.basicApi }; api.link.archive("a", "1", "b", "2");`),
    ).toBe(`const api = { link: associationsOf(client).associations }; api.link${ARCHIVE};`);
  });

  it.each([
    [
      `class S { #api; constructor(c: Client) { this.#api = c.crm.associations.v4.basicApi; } f() { this.#api.archive("a", "1", "b", "2"); } }`,
      `class S { #api; constructor(c: Client) { this.#api = associationsOf(c).associations; } f() { this.#api${ARCHIVE}; } }`,
    ],
    [
      `class S extends Client { f() { this.crm.associations.v4.basicApi.archive("a", "1", "b", "2"); } }`,
      `class S extends Client { f() { associationsOf(this).associations${ARCHIVE}; } }`,
    ],
    [
      `const f = <C extends Client>(c: C) => c.crm.associations.v4.basicApi.archive("a", "1", "b", "2");`,
      `const f = <C extends Client>(c: C) => associationsOf(c).associations${ARCHIVE};`,
    ],
  ])("in a class or for a type parameter: %s", (given, want) => {
    expect(moved(given)).toBe(want);
  });

  it("not through a member that is given something else too, or has a type", () => {
    const classOf = (members: string, more = "") =>
      `class S { ${members}; constructor(c: Client, x: any) { this.api = c.crm.associations.v4.basicApi; ${more} } f() { this.api.archive("a", "1", "b", "2"); } }`;
    expect(kept(classOf("private api", "this.api = x.api;"))).not.toEqual([]);
    expect(kept(classOf(`api: Client["crm"]["associations"]["v4"]["basicApi"]`))).not.toEqual([]);
  });

  it("through a getter", () => {
    expect(
      moved(
        `class S { get api() { return client.crm.associations.v4.basicApi; } f() { this.api.archive("a", "1", "b", "2"); } }`,
      ),
    ).toBe(`class S { get api() { return associationsOf(client).associations; } f() { this.api${ARCHIVE}; } }`);
  });

  it("not to a class of the same name from elsewhere", () => {
    const files = { "a.ts": `import { Client } from "./hubspot-fake.js";\nnew Client().${call};\n` };
    expect(texts(files)).toEqual(files);
    expect(found(files)).toEqual([`untyped-client: new Client().${call}`]);
  });
});

describe("a part of something that nothing is known of is told", () => {
  it.each([
    [`const { crm: { associations: { v4 } } } = anyClient;`, "v4"],
    [
      `export const f = ({ crm }: any) => { const { associations } = crm; return associations.v4.basicApi.getPage("a", "1", "b"); };`,
      "associations.v4",
    ],
    [`const { v4: api } = (hubspot as any).crm.associations;`, "v4: api"],
  ])("%s", (code, place) => {
    expect(kept(code).some((one) => one.startsWith(`untyped-client: ${place}`))).toBe(true);
  });
});

describe("inputs of a batch", () => {
  const send = (inputs: string) => `await client.crm.associations.v4.batchApi.createDefault("a", "b", { ${inputs} });`;
  const sent = (inputs: string) =>
    `await associationsOf(client).batch.createDefault({ fromType: "a", toType: "b", ${inputs} });`;

  it.each([
    ["made by map", `const inputs = rows.map((r) => ({ _from: { id: r.a }, to: { id: r.b } })); `, "inputs"],
    [
      "pushed one by one",
      `const inputs = []; for (const r of rows) inputs.push({ _from: { id: r.a }, to: { id: r.b } }); `,
      "inputs",
    ],
    [
      "made by a function",
      `const toInput = (r: Row) => { return { _from: { id: r.a }, to: { id: r.b } }; }; `,
      "inputs: rows.map((r) => toInput(r))",
    ],
  ])("have the names of the wire where they are %s", (_, before, inputs) => {
    expect(moved(before + send(inputs))).toBe(before.replace("_from", "from") + sent(inputs));
  });

  it("get them in the call where they come from elsewhere", () => {
    const before = `declare const parts: { _from: { id: string }; to: { id: string } }[][]; for (const inputs of parts) `;
    expect(moved(before + send("inputs"))).toBe(
      before + sent("inputs: inputs.map(({ _from, to }) => ({ from: _from, to }))"),
    );
  });

  it("get them in the call where a function that makes them is called twice", () => {
    const before = `const make = (id: string) => ({ _from: { id }, to: { id: "2" } }); make("0"); `;
    expect(moved(before + send(`inputs: [make("1")]`))).toBe(
      before + sent(`inputs: [make("1")].map(({ _from, to }) => ({ from: _from, to }))`),
    );
  });

  it("get them in the call where the body is used for something else too", () => {
    const before = `const body = { inputs: [{ _from: { id: "1" }, to: { id: "2" } }] }; log(body); `;
    expect(moved(`${before}await client.crm.associations.v4.batchApi.createDefault("a", "b", body);`)).toBe(
      `${before}await associationsOf(client).batch.createDefault({ fromType: "a", toType: "b", inputs: body.inputs.map(({ _from, to }) => ({ from: _from, to })) });`,
    );
  });

  it("are all that is taken of a body from elsewhere, whose other members would be arguments", () => {
    const before = `declare const job: { data: { inputs: { id: string }[]; fromType: string } }; `;
    expect(moved(`${before}await client.crm.associations.v4.batchApi.getPage("a", "b", job.data);`)).toBe(
      `${before}await associationsOf(client).batch.read({ fromType: "a", toType: "b", inputs: job.data.inputs });`,
    );
  });

  it("may be missing in a script, which is left to HubSpot as it was", () => {
    const script = (call: string) => `${HEAD}export const f = async (job) => { await ${call}; };`;
    const call = (inputs: string) => `client.crm.associations.v4.batchApi.createDefault("a", "b", { ${inputs} })`;
    const { "a.js": text = "" } = texts({ "a.js": script(call("inputs: job.inputs")) });
    const inputs = "inputs: job.inputs?.map((input) => input && { from: input._from, to: input.to })";
    expect(text).toContain(`createDefault({ fromType: "a", toType: "b", ${inputs} })`);
    const { "a.js": whole = "" } = texts({ "a.js": script(call("inputs").replace("{ inputs }", "await read(job)")) });
    expect(whole).toContain(`"b", ${inputs.replace("job.", "(await read(job)).")} })`);
    const { "a.js": made = "" } = texts({ "a.js": script(call("inputs: job.inputs || []")) });
    expect(made).toContain(`"b", ${inputs.replace("job.inputs", "(job.inputs || [])")} })`);
  });

  it("may be missing where an assertion says that they are not", () => {
    const before = `declare const inputs: { _from: { id: string }; to: { id: string } }[] | undefined; `;
    const mapping = "?.map(({ _from, to }) => ({ from: _from, to }))";
    expect(moved(before + send("inputs: inputs!"))).toBe(before + sent(`inputs: inputs!${mapping}`));
    const pairs = "inputs as { _from: { id: string }; to: { id: string } }[]";
    expect(moved(before + send(`inputs: ${pairs}`))).toBe(before + sent(`inputs: (${pairs})${mapping}`));
  });

  it("may be missing where nothing says what they are, with a type that strict code wants", () => {
    expect(moved(`declare const job: any; ${send("inputs: job.inputs")}`)).toContain(
      sent("inputs: job.inputs?.map((input: any) => input && { from: input._from, to: input.to })"),
    );
  });

  it.each([
    ["batchApi.createDefault", "{ ...job.data, inputs }"],
    ["schema.definitionsApi.create", "{ ...job.data, label }"],
    ["schema.definitionsApi.create", "job.body()"],
    ["schema.definitionsApi.create", "job.body().data"],
  ])("stay where a body of %s may bring arguments along: %s", (method, body) => {
    const node = body.startsWith("{") ? "job.data" : body;
    expect(kept(`client.crm.associations.v4.${method}("a", "b", ${body});`)).toContain(`official-call: ${node}`);
  });

  it("stay where they may be no list", () => {
    expect(kept(`const inputs = new Set(); ${send("inputs")}`)).toEqual(["official-call: inputs"]);
    expect(kept(`declare const inputs: object[] | string; ${send("inputs")}`)).toEqual(["official-call: inputs"]);
  });

  it("move with types that are empty, which is left to HubSpot", () => {
    const input = (from: string) => `{ inputs: [{ ${from}: { id: "1" }, to: { id: "2" }, types: [] }] }`;
    expect(moved(`await client.crm.associations.v4.batchApi.create("a", "b", ${input("_from")});`)).toBe(
      `await associationsOf(client).batch.create({ fromType: "a", toType: "b", ${input("from").slice(2, -2)} });`,
    );
  });

  it("stay where they have what HubSpot's client would drop", () => {
    expect(kept(send(`inputs: [{ _from: { id: "1" }, to: { id: "2" }, note: "x" }]`))).toEqual([
      `official-call: note: "x"`,
    ]);
  });
});

describe("the answer of a batch", () => {
  const read = `client.crm.associations.v4.batchApi.getPage("a", "b", { inputs: [{ id: "1" }] })`;
  const moveds = `associationsOf(client).batch.read({ fromType: "a", toType: "b", inputs: [{ id: "1" }] })`;

  it.each([
    [`const { results } = await ${read};`, `const { succeeded: results } = await ${moveds};`],
    [
      `for (const one of (await ${read}).results) one._from.id;`,
      `for (const one of (await ${moveds}).succeeded) one.from.id;`,
    ],
    [`${read}.then((answer) => answer.results.length);`, `${moveds}.then((answer) => answer.succeeded.length);`],
    [
      `const get = async () => ${read}; const n = (await get()).results.length;`,
      `const get = async () => ${moveds}; const n = (await get()).succeeded.length;`,
    ],
    [
      `async function retry<T>(f: () => Promise<T>) { return f(); } (await retry(() => ${read})).results;`,
      `async function retry<T>(f: () => Promise<T>) { return f(); } (await retry(() => ${moveds})).succeeded;`,
    ],
    [
      `let page; try { page = await ${read}; } catch { page = null; } if (page) page?.results.length;`,
      `let page; try { page = await ${moveds}; } catch { page = null; } if (page) page?.succeeded.length;`,
    ],
    [
      `let page = await ${read}; while (page.results.length) page = await ${read};`,
      `let page = await ${moveds}; while (page.succeeded.length) page = await ${moveds};`,
    ],
  ])("%s", (given, want) => {
    expect(moved(given)).toBe(want);
  });

  it.each([
    [`let page; page = await ${read}; page = other(); page.results;`, "batch-outcome: other()"],
    [`let page: any; page = await ${read}; page.results;`, "official-type: any"],
    [`const f = async () => (page = await ${read}); let page; page?.results;`, "batch-outcome: page"],
    [
      `let page; page = await ${read}; page = await client.crm.deals.basicApi.getPage(); page.results;`,
      "batch-outcome: await client.crm.deals.basicApi.getPage()",
    ],
    [`export const actions = define({ async run() { return ${read}; } });`, `batch-outcome: return ${read};`],
    [`export async function sync() { return ${read}; }`, `batch-outcome: return ${read};`],
    [`const answer = await ${read}; if (answer.numErrors) throw 1;`, "batch-outcome: numErrors"],
    [`const answer = await ${read}; console.log(answer);`, "batch-outcome: answer"],
    [`export async function f(): Promise<Batch> { return ${read}; }`, "official-type: Promise<Batch>"],
  ])("stays where our outcome cannot serve: %s", (given, want) => {
    expect(kept(given)).toEqual([want]);
  });

  it("is remarked on where nothing looks at its errors, or reads it by the index of something else", () => {
    expect(found({ "a.ts": `${HEAD}await ${read};` })).toEqual([`batch-errors-ignored: ${read}`]);
    const zipped = `const { results } = await ${read}; ids.map((id, i) => results[i]);`;
    expect(found({ "a.ts": HEAD + zipped })).toEqual([`batch-errors-ignored: ${read}`, "batch-order: results[i]"]);
  });
});

describe("stays, with a finding,", () => {
  const list = `client.crm.associations.v4.basicApi.getPage("a", "1", "b")`;

  it.each([
    [
      "a call through any",
      `(client as any).crm.associations.v4.basicApi.getPage("a");`,
      [`untyped-client: (client as any).crm.associations.v4.basicApi.getPage("a")`],
    ],
    [
      "a method that is handed on",
      `use(client.crm.associations.v4.basicApi.getPage);`,
      ["official-reference: client.crm.associations.v4.basicApi.getPage"],
    ],
    [
      "a part that is handed on",
      `use(client.crm.associations.v4.basicApi);`,
      ["official-reference: client.crm.associations.v4.basicApi"],
    ],
    ["arguments that are spread", `client.crm.associations.v4.basicApi.getPage(...args);`, ["official-call: ...args"]],
    [
      "a limit in the place of the cursor",
      `client.crm.associations.v4.basicApi.getPage("a", "1", "b", 500);`,
      ["official-call: 500"],
    ],
    [
      "an option of HubSpot's client",
      `client.crm.associations.v4.basicApi.archive("a", "1", "b", "2", options);`,
      ["official-call: options"],
    ],
    [
      "a date that is read",
      `(await client.crm.associations.v4.reportApi.request(7)).enqueueTime;`,
      ["date: enqueueTime"],
    ],
  ])("%s", (_, given, want) => {
    expect(kept(given).map((one) => one.replace(list, "CALL"))).toEqual(want);
  });

  it("everything that has the name of a part of which one use cannot move", () => {
    const given = `const api = client.crm.associations.v4.basicApi; use(api); api.archive("a", "1", "b", "2");`;
    expect(kept(given)).toEqual(["official-reference: api", `held-back: api.archive("a", "1", "b", "2")`]);
  });
});

describe("types of HubSpot's client", () => {
  const deep = "@hubspot/api-client/lib/codegen/crm/associations/v4";

  it("become ours where they describe what our client gives, and enums of requests stay", () => {
    const given = `import { AssociationSpecAssociationCategoryEnum, type MultiAssociatedObjectWithLabel } from "${deep}/index.js";
const rows = async (): Promise<MultiAssociatedObjectWithLabel[]> => (await client.crm.associations.v4.basicApi.getPage("a", "1", "b")).results;
`;
    const lines = texts({ "a.ts": HEAD + given })
      ["a.ts"]?.split("\n")
      .filter((line) => line.startsWith("import"));
    expect(lines).toEqual([
      `import { Client } from "@hubspot/api-client";`,
      `import { AssociationSpecAssociationCategoryEnum } from "${deep}/index.js";`,
      `import { associationsOf } from "hubspot-associations/2026-03";`,
      `import type { MultiAssociatedObjectWithLabel } from "hubspot-associations/2026-03";`,
    ]);
  });

  const labels = `const all = await client.crm.associations.v4.schema.definitionsApi.getAll("a", "b"); declare function shown(label?: string): string; `;

  it.each([
    [`all.results.map((one) => shown(one.label));`, "one.label"],
    [`const labels: (string | undefined)[] = all.results.map((one) => one.label);`, "one.label"],
    [`for (const { label } of all.results) shown(label);`, "label"],
    [`const label = all.results[0].label; if (label !== undefined) label.trim();`, "label.trim"],
  ])("hold back a call where null would not compile: %s", (code, at) => {
    expect(kept(labels + code)).toEqual([`official-type: ${at}`]);
  });

  it.each([
    `all.results.map((one) => shown(one.label ?? undefined));`,
    `all.results.map((one) => one.label?.trim());`,
    `const known: string[] = []; for (const { label } of all.results) if (label) known.push(label);`,
    `all.results.find((one) => one.label === "Manager"); String(all.results[0].label); use(all.results[0]!.label!);`,
  ])("let it move where null is no matter: %s", (code) => {
    expect(moved(labels + code)).toContain(code);
    expect(found({ "a.ts": HEAD + labels + code })).toEqual([]);
  });

  it("that are made from a method keep the calls around", () => {
    const type = "typeof client.crm.associations.v4.basicApi.getPage";
    const call = `const f = async (): Promise<Page> => client.crm.associations.v4.basicApi.getPage("a", "1", "b");`;
    expect(kept(`type Page = Awaited<ReturnType<${type}>>; ${call}`)).toEqual([`official-type: ${type}`]);
  });

  it.each([
    [
      `import type { LabelsBetweenObjectPair } from "${deep}"; export interface Row { pair: LabelsBetweenObjectPair }`,
      "LabelsBetweenObjectPair",
    ],
    [`export type { PublicObjectId as Id } from "${deep}/models/PublicObjectId";`, "PublicObjectId"],
    [`export * from "${deep}";`, "All of"],
    [`import * as models from "${deep}"; export type Row = models.AssociationSpec;`, "AssociationSpec"],
    [`export type Row = import("${deep}").AssociationSpec;`, "AssociationSpec"],
    [
      `import type { AssociationSpecAssociationCategoryEnum as Category } from "${deep}"; let one: Category;`,
      "AssociationSpecAssociationCategoryEnum",
    ],
    [
      `const models = require("${deep}"); use(models.AssociationSpecAssociationCategoryEnum);`,
      "AssociationSpecAssociationCategoryEnum",
    ],
    [
      `const { AssociationSpecAssociationCategoryEnum: E } = await import("${deep}"); use(E);`,
      "AssociationSpecAssociationCategoryEnum",
    ],
  ])("are told where no call is: %s", (code, name) => {
    const { files, findings } = migrated({ "a.ts": code });
    expect(files).toEqual([]);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["official-type", expect.stringContaining(name)],
    ]);
  });

  it("are not told where a module only has a similar name", () => {
    expect(found({ "a.ts": `import type { AssociationSpec } from "${deep}5";` })).toEqual([]);
  });

  it("are found where code makes the API by itself", () => {
    const given = `import { BasicApi } from "${deep}"; new BasicApi(configuration).getPage("a", "1", "b");`;
    expect(found({ "a.ts": given })).toEqual([`official-reference: "${deep}"`]);
  });
});

it("a second run changes nothing", () => {
  const given = { "a.ts": `${HEAD}client.crm.associations.v4.basicApi.archive("a", "1", "b", "2");\n` };
  const once = texts(given);
  expect(once).not.toEqual(given);
  expect(migrated(once)).toMatchObject({ files: [], findings: [], sites: { moved: 0, stayed: 0 } });
});

describe("where a file has an associationsOf of its own", () => {
  const call = `client.crm.associations.v4.basicApi.archive("a", "1", "b", "2");\n`;
  const head = `const { Client } = require("@hubspot/api-client");\nconst client = new Client({ accessToken: "t" });\n`;

  it("ours gets another name, which a second run knows", () => {
    const own = `const associationsOf = (id) => id;\n`;
    const once = texts({ "a.cjs": head + own + call });
    expect(once["a.cjs"]).toContain(
      `const { associationsOf: hubspotAssociationsOf } = require("hubspot-associations/2026-03");`,
    );
    expect(once["a.cjs"]).toContain(`hubspotAssociationsOf(client).associations${ARCHIVE};`);
    const again = texts({ "a.cjs": (once["a.cjs"] ?? "") + call });
    expect(again["a.cjs"]?.match(/require\("hubspot-associations/g)).toHaveLength(1);
    expect(again["a.cjs"]?.match(/hubspotAssociationsOf\(client\)/g)).toHaveLength(2);
  });

  it("and one of that name too, the calls stay", () => {
    const own = `const associationsOf = 1, hubspotAssociationsOf = 2;\n`;
    expect(found({ "a.cjs": head + own + call })).toEqual(["official-call: hubspotAssociationsOf"]);
  });
});
