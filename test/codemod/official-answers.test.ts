import { describe, expect, it } from "vitest";
import { outcomes } from "./many-files.js";
import { found, migrated, texts } from "./migrated.js";

const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
const read = () => client.crm.associations.v4.batchApi.getPage("contacts", "deals", { inputs: [{ id: "1" }] });
const link = () => client.crm.associations.v4.basicApi.createDefault("contacts", "1", "deals", "2");
`;

/** Where an answer would come out with other names or values, or where ours would not do. */
const staying = [
  [`export const GET = async () => Response.json(await link());`, "answer-shape"],
  [`export const run = async () => { const made = await link(); return JSON.stringify({ made }); };`, "answer-shape"],
  [`export const run = async () => Object.entries(await link());`, "answer-shape"],
  [`export async function POST() { return link(); }`, "answer-shape"],
  [`exports.main = async () => { const body = await link(); return { statusCode: 200, body }; };`, "answer-shape"],
  [`app.post("/links", async () => ({ made: await link() }));`, "answer-shape"],
  [`app.post("/links", async (ctx) => { ctx.body = await link(); });`, "answer-shape"],
  [`class Links { @Post() add() { return link(); } }`, "answer-shape"],
  [`export const run = async () => axios.post(HOOK, await link());`, "answer-shape"],
  [
    `export const run = async () => { const { results } = await client.crm.associations.v4.schema.definitionsApi.getAll("a", "b"); return results.map((one) => Object.values(one)); };`,
    "answer-shape",
  ],
  [`export const run = async () => { const rows = (await read()).results; rows.sort(); };`, "batch-outcome"],
  [
    `const show = (rows: { to: unknown[] }[]) => rows.length; export const run = async () => show((await read()).results);`,
    "official-type",
  ],
  [
    `export const run = async (): Promise<{ to: unknown[] }[]> => { const { results } = await read(); return results; };`,
    "official-type",
  ],
  [`export const run = async () => (await read().catch(() => other)).results;`, "batch-outcome"],
  [`export const run = async () => (await read().then((all) => all, recover)).results;`, "batch-outcome"],
] as const;

describe("a call of HubSpot's client stays", () => {
  const all = outcomes(
    HEAD,
    staying.map(([code]) => code),
  );

  it.each(staying)("where its answer is used as by %s", (code, rule) => {
    expect(all.get(code)?.rules).toContain(rule);
  });

  it("but not for members that come with it, as they come with an update of HubSpot's client", () => {
    const labels = `client.crm.associations.v4.schema.definitionsApi.getAll("a", "b")`;
    const code = `export const GET = async () => Response.json((await ${labels}).results);`;
    expect(outcomes(HEAD, [code]).get(code)?.rules).toEqual(["batch-errors-ignored"]);
    expect(texts({ "a.ts": HEAD + code })["a.ts"]).toContain(`associationsOf(client).labels.list(`);
  });

  it("but not where what is handed out has no member that differs", () => {
    const code = `export const GET = async () => ({ count: (await link()).results.length });`;
    expect(outcomes(HEAD, [code]).get(code)).toEqual({ rules: ["batch-errors-ignored"], moves: true });
  });
});

it("what stands for the answer of a batch after an error gets the names of ours", () => {
  const given = `${HEAD}export const run = async () => (await read().catch(() => ({ results: [] as any[] }))).results.length;\n`;
  const { "a.ts": text } = texts({ "a.ts": given });
  expect(text).toContain("(await read().catch(() => ({ succeeded: [] as any[] }))).succeeded.length");
});

describe("a call by another way to HubSpot's client", () => {
  const call = `getPage("contacts", "1", "deals")`;
  const ways = [
    [`export const run = () => client["crm"]["associations"]["v4"]["basicApi"].${call};`, [], true],
    [
      `export const run = (v: "v4") => client.crm.associations[v].basicApi.${call};`,
      ["official-call", "official-reference"],
      false,
    ],
    [
      `const api = client.crm.associations.v4.basicApi; export const run = (m: "getPage") => api[m]("contacts", "1", "deals");`,
      ["official-reference"],
      false,
    ],
    [
      `export const run = () => client.crm.associations.v4.basicApi.${call.replace("getPage", "getPageWithHttpInfo")};`,
      ["official-call"],
      false,
    ],
    [
      `export const run = () => client.crm.associations /* of contacts */.v4.basicApi.${call};`,
      ["official-call"],
      false,
    ],
    [
      `export const run = () => client.crm.associations.v4.basicApi.getPage("contacts", "1", "deals", /* after */ undefined, 5);`,
      ["official-call"],
      false,
    ],
    [
      `export const run = () => client.crm.associations.v4.basicApi.getPage("contacts", "1", "deals", null as any);`,
      ["official-call"],
      false,
    ],
    [
      `const { crm: { associations: { v4: { basicApi } } } } = client; export const run = () => basicApi.${call};`,
      ["official-reference"],
      false,
    ],
    [
      `const { v4: { basicApi: contacts } } = client.crm.associations; export const run = () => contacts.${call};`,
      ["official-reference"],
      false,
    ],
    [
      `const list = ({ crm: { associations: { v4 } } }: Client) => v4.basicApi.${call}; export const run = () => list(client);`,
      ["official-reference"],
      false,
    ],
    [
      `type Page = Awaited<ReturnType<Client["crm"]["associations"]["v4"]["basicApi"]["getPage"]>>; export const run = async (): Promise<Page> => client.crm.associations.v4.basicApi.${call};`,
      ["official-type"],
      false,
    ],
    [
      `const other = new Client({ accessToken: "t", httpAgent }); export const run = () => other.crm.associations.v4.basicApi.${call};`,
      ["client-options"],
      false,
    ],
    [
      `const other = new Client({ accessToken: "t", numberOfApiCallRetries: 3 }); export const run = () => other.crm.associations.v4.basicApi.${call};`,
      ["client-options"],
      true,
    ],
  ] as const;
  const all = outcomes(
    `import { Client } from "@hubspot/api-client";\nconst client = new Client({ accessToken: "t" });\n`,
    ways.map(([code]) => code),
  );

  it.each(ways)("%s gives %j, and moves: %s", (code, rules, moves) => {
    expect(all.get(code)).toEqual({ rules, moves });
  });
});

describe("the answer of a batch that a callback gives", () => {
  const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
const inputs = [{ _from: { id: "1" }, to: { id: "2" } }];
const link = () => client.crm.associations.v4.batchApi.createDefault("contacts", "deals", { inputs });
type Job = () => Promise<any>;
`;
  const holding = [
    "const jobs: Job[] = []; export const run = async () => { jobs.push(() => link()); };",
    "const jobs = new Map<string, Job>(); export const run = async () => { jobs.set('a', () => link()); };",
    "const jobs: Job[] = []; const add = (job: Job) => { jobs.push(job); }; export const run = async () => { add(() => link()); };",
    "class Queue { #jobs: Job[] = []; add(job: Job) { this.#jobs.push(job); } } export const run = async (queue: Queue) => { queue.add(() => link()); };",
    "let last: any; const keep = async (job: Job) => { last = await job(); }; export const run = async () => { await keep(() => link()); };",
    "const count = async (job: Job) => { const answer = await job(); log(answer.results.length); }; export const run = async () => { await count(() => link()); };",
    "const count = async (job: Job) => { log((await job()).results); }; const twice = (job: Job) => count(job); export const run = async () => { await twice(() => link()); };",
    "const count = async (job: Job) => { log((await job()).results); }; const twice = (job: Job) => count(() => job()); export const run = async () => { await twice(() => link()); };",
  ];
  const moving = [
    "const timed = async (job: Job) => { const start = Date.now(); const answer = await job(); log(Date.now() - start); return answer; }; export const run = async () => { await timed(() => link()); };",
    "const safely = async (job: Job) => { try { await job(); } catch (error) { log(error); } }; export const run = async () => { await safely(() => link()); };",
    "const retry = async <T>(job: () => Promise<T>): Promise<T> => { try { return await job(); } catch { return job(); } }; const twice = <T>(job: () => Promise<T>) => retry(() => job()); export const run = async () => (await twice(() => link())).results.length;",
    "export const run = async (queue: any) => { queue.add(() => link()); setTimeout(() => link(), 5); };",
  ];
  const all = outcomes(HEAD, [...holding, ...moving]);

  it.each(holding)("stays where it may be looked into: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: ["batch-outcome"], moves: false });
  });

  it.each(moving)("moves where it comes back, or nobody looks: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: [], moves: true });
  });
});

describe("a name for a part of HubSpot's client", () => {
  const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
type V4 = Client["crm"]["associations"]["v4"];
`;
  const call = `getPage("contacts", "1", "deals")`;
  const moving = [
    `class S { private readonly links = client.crm.associations.v4.basicApi; run() { const { links } = this; return links.${call}; } }`,
    `const apis = (c: Client) => ({ links: c.crm.associations.v4.basicApi }); export const run = () => { const { links } = apis(client); return links.${call}; };`,
    `const apis = (c: Client) => ({ links: c.crm.associations.v4.basicApi }); export const run = ({ links }: ReturnType<typeof apis>) => links.${call};`,
    `const held = { links: client.crm.associations.v4.basicApi } as const; const { links } = held; export const run = () => links.${call};`,
    `class A { get links() { return client.crm.associations.v4.basicApi; } } export class B extends A { run() { return super.links.${call}; } }`,
  ];
  const holding = [
    `const { v4 } = client.crm.associations; export const run = () => v4.basicApi.${call};`,
    `const { v4: links } = client.crm.associations; const { basicApi } = links; export const run = () => basicApi.${call};`,
    `const { crm } = client; const { associations: { v4 } } = crm; export const run = () => v4.basicApi.${call};`,
    `export const run = ({ v4 } = client.crm.associations) => v4.basicApi.${call};`,
    `const go = (v4: V4) => v4.basicApi.${call}; export const run = () => go(client.crm.associations.v4);`,
    `let v4: V4 | undefined; export const run = () => { v4 = client.crm.associations.v4; return v4.basicApi.${call}; };`,
    `const all = new Map<string, V4>([["a", client.crm.associations.v4]]); export const run = () => all.get("a")!.basicApi.${call};`,
    `interface Context { v4: V4 } const context: Context = { v4: client.crm.associations.v4 }; export const run = () => context.v4.basicApi.${call};`,
    `export const run = () => Reflect.get(client.crm.associations, "v4").basicApi.${call};`,
  ];
  const all = outcomes(HEAD, [...moving, ...holding]);

  it.each(moving)("moves with what it is given: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: [], moves: true });
  });

  it.each(holding)("stays where what it is given does: %s", (code) => {
    expect(all.get(code)?.moves).toBe(false);
    expect(all.get(code)?.rules).toContain("official-reference");
  });

  it.each([
    [
      `exports.basicApi = client.crm.associations.v4.basicApi;`,
      `const { basicApi } = require("./hs"); basicApi.${call};`,
    ],
    [`exports.v4 = client.crm.associations.v4;`, `const hs = require("./hs"); hs.v4.basicApi.${call};`],
  ])("of a module is told where it cannot be moved: %s", (given, used) => {
    const files = {
      "hs.js": `const { Client } = require("@hubspot/api-client");\nconst client = new Client({});\n${given}\n`,
      "main.js": `${used}\n`,
    };
    expect(migrated(files).files).toEqual([]);
    expect(found(files).length).toBeGreaterThan(1);
  });
});

it("a module under a name is looked through", () => {
  const files = {
    "client.ts": `import { Client } from "@hubspot/api-client";\nexport const client = new Client({ accessToken: "t" });\n`,
    "index.ts": `export * as hubspot from "./client";\n`,
    "main.ts": `import { hubspot } from "./index";\nexport const run = () => hubspot.client.crm.associations.v4.basicApi.getPage("contacts", "1", "deals");\n`,
  };
  expect(texts(files)["main.ts"]).toContain("associationsOf(hubspot.client).associations.list(");
});

it("a member with another name stays where a function of a package reads it", () => {
  const read = `client.crm.associations.v4.batchApi.getPage("contacts", "deals", { inputs: [{ id: "1" }] })`;
  const files = {
    "a.ts": `import { keyBy } from "lodash";\nimport { Client } from "@hubspot/api-client";\nconst client = new Client({ accessToken: "t" });\nexport const run = async () => keyBy((await ${read}).results, (row) => row._from.id);\n`,
  };
  expect(migrated(files).files).toEqual([]);
  expect(found(files)).toContain("official-type: _from");
});

describe("a point in time of an answer", () => {
  const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
const link = () => client.crm.associations.v4.basicApi.createDefault("contacts", "1", "deals", "2");
`;
  const reading = [
    "export const run = async () => (await link()).completedAt.getTime();",
    "export const run = async () => { const { startedAt } = await link(); return startedAt.getTime(); };",
    "export const run = async () => { const answer: any = await link(); return answer.completedAt.getTime(); };",
    "const yearOf = (answer: any) => answer.completedAt.getFullYear(); export const run = async () => yearOf(await link());",
    "const jobs: (() => Promise<any>)[] = [() => link()]; export const run = async () => jobs.map(async (job) => { const { startedAt } = await job(); return startedAt instanceof Date; });",
  ];
  const other = [
    "export const run = async () => (await link()).results.length;",
    "interface Timer { startedAt: Date } export const run = async (timer: Timer) => { await link(); return timer.startedAt.getTime(); };",
  ];
  const all = outcomes(HEAD, [...reading, ...other]);

  it.each(reading)("keeps the call where it is read as a Date: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: ["date"], moves: false });
  });

  it.each(other)("lets it move where it is not: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: [], moves: true });
  });
});

describe("an answer whose label can be null, in code with types of its own", () => {
  const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
interface Type { category: string; label?: string }
interface Row { toObjectId: string; associationTypes: Type[] }
type Id = Pick<Row, "toObjectId">;
type Page<T> = { results: T[]; paging?: { next?: { after: string } } };
const page = () => client.crm.associations.v4.basicApi.getPage("contacts", "1", "deals");
`;
  const show = "const show = (type: Type) => type.label ?? type.category;";
  const holding = [
    "export const run = async (): Promise<Row[]> => (await page()).results;",
    "export const run = async () => { const rows: Row[] = (await page()).results; return rows; };",
    "const rows: Row[] = []; export const run = async () => rows.push(...(await page()).results);",
    "let last: Page<Row> | undefined; export const run = async () => { last = await page(); };",
    `${show} export const run = async () => (await page()).results.map((row) => row.associationTypes.map(show));`,
    "function first<T extends Type>(types: T[]) { return types[0]; } export const run = async () => first((await page()).results[0]!.associationTypes);",
    "export const run = async () => (await page()).results.map((row): Row => ({ toObjectId: row.toObjectId, associationTypes: row.associationTypes }));",
    "interface Repo { rows(): Promise<Row[]> } export class Hub implements Repo { async rows() { return (await page()).results; } }",
    "interface Repo { rows(): Promise<Row[]> } export const hub: Repo = { rows: async () => (await page()).results };",
    "const cache = new Map<string, Promise<Row[]>>(); export const run = () => cache.set('1', page().then(({ results }) => results));",
    "async function all<T>(next: () => Promise<Page<T>>): Promise<T[]> { return (await next()).results; } export const run = async () => { const rows: Row[] = await all(page); return rows; };",
  ];
  const moving = [
    "export const run = async (): Promise<Id[]> => (await page()).results;",
    "const ids: Id[] = []; export const run = async () => ids.push(...(await page()).results);",
    "let last: Page<Id> | undefined; export const run = async () => { last = await page(); };",
    "const show = (type: { label?: string | null }) => type.label; export const run = async () => (await page()).results.map((row) => row.associationTypes.map(show));",
    "export const run = async () => (await page()).results.flatMap((row) => row.associationTypes.flatMap(({ label }) => label ?? []));",
  ];
  const all = outcomes(HEAD, [...holding, ...moving]);

  it.each(holding)("stays: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: ["official-type"], moves: false });
  });

  it.each(moving)("moves: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: [], moves: true });
  });
});

describe("an option that ours does not take over", () => {
  const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
const keyed = new Client({ developerApiKey: "k" });
`;
  const call = `crm.associations.v4.basicApi.archive("a", "1", "b", "2")`;
  const moving = [
    `export const run = () => client.${call};`,
    `const { crm } = client; export const run = () => ${call};`,
    `const of = (one: Client) => one.${call}; export const run = () => of(client);`,
    `let own: Client | undefined; const get = () => (own ??= new Client({ accessToken: "t" })); export const run = () => get().${call};`,
    `class Links { #hubspot: Client; constructor(hubspot: Client) { this.#hubspot = hubspot; } run() { return this.#hubspot.${call}; } } export const run = () => new Links(client).run();`,
  ];
  const staying = [
    `export const run = () => keyed.${call};`,
    `const options = { ...defaults, httpAgent: agent }; const own = new Client(options); export const run = () => own.${call};`,
    `const of = (one: Client) => one.${call}; export const run = () => [of(client), of(keyed)];`,
    `let own = client; if (process.argv[2]) own = keyed; export const run = () => own.${call};`,
    `export const run = (one: Client) => one.${call};`,
    `const all = { client, keyed }; export const run = (name: "client") => all[name].${call};`,
  ];
  const all = outcomes(HEAD, [...moving, ...staying]);

  it.each(moving)("holds no call of another client: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: [], moves: true });
  });

  it.each(staying)("holds the calls that may be of that client: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: ["client-options"], moves: false });
  });

  const unseen = [
    `import { options } from "./options"; const own = new Client(options); export const run = () => own.${call};`,
    `export const run = (options: any) => new Client({ ...options, accessToken: "t" }).${call};`,
  ];
  const known = [
    `export const run = (options: { accessToken: string }) => new Client(options).${call};`,
    `const read = () => ({ accessToken: "t" }); const own = new Client(read()); export const run = () => own.${call};`,
  ];
  const told = outcomes(HEAD, [...unseen, ...known]);

  it.each(unseen)("is asked for where it cannot be seen what a client is made with: %s", (code) => {
    expect(told.get(code)).toEqual({ rules: ["client-options"], moves: true });
  });

  it.each(known)("is not asked for where the type has none: %s", (code) => {
    expect(told.get(code)).toEqual({ rules: [], moves: true });
  });

  it("holds no call of a client that another file loads", () => {
    const clients = `const { Client } = require("@hubspot/api-client");
exports.client = new Client({ accessToken: "t" });
exports.keyed = new Client({ accessToken: "t", httpAgent: agent });\n`;
    const use = (name: string) => `const { ${name} } = require("./clients"); exports.run = () => ${name}.${call};\n`;
    const moved = texts({ "clients.js": clients, "a.js": use("client"), "b.js": use("keyed") });
    expect(moved["a.js"]).toContain("associationsOf(client)");
    expect(moved["b.js"]).toBe(use("keyed"));
  });
});
