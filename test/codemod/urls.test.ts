// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is moved has template literals
import { describe, expect, it } from "vitest";
import { found, migrated, texts } from "./migrated.js";

function moved(code: string): string {
  return texts({ "a.ts": code })["a.ts"] ?? "";
}

function kept(code: string): string[] {
  expect(migrated({ "a.ts": code }).files).toEqual([]);
  return found({ "a.ts": code });
}

describe("paths of plain HTTP move,", () => {
  it.each([
    [
      "`https://api.hubapi.com/crm/v4/objects/contacts/${id}/associations/deals?limit=500`",
      "`https://api.hubapi.com/crm/objects/2026-03/contacts/${id}/associations/deals?limit=500`",
    ],
    ['"/crm/v4/associations/contacts/deals/batch/create"', '"/crm/associations/2026-03/contacts/deals/batch/create"'],
    ['"/crm/associations/v4/contacts/deals/labels"', '"/crm/associations/2026-03/contacts/deals/labels"'],
    ['"/crm/v4/associations/contacts/deals/labels"', '"/crm/associations/2026-03/contacts/deals/labels"'],
    [
      "`/crm/v4/associations/definitions/configurations/${a}/${b}/batch/update`",
      "`/crm/associations/2026-03/definitions/configurations/${a}/${b}/batch/update`",
    ],
    [
      '"/crm/v4/objects/" + type + "/" + id + "/associations/" + to + "?limit=100"',
      '"/crm/objects/2026-03/" + type + "/" + id + "/associations/" + to + "?limit=100"',
    ],
    [
      "`${host}/crm/v4/objects/${a}/${encodeURIComponent(b)}/associations/${c}/${d}`",
      "`${host}/crm/objects/2026-03/${a}/${encodeURIComponent(b)}/associations/${c}/${d}`",
    ],
    ["`${host}crm/v4/objects/a/1/associations/b`", "`${host}crm/objects/2026-03/a/1/associations/b`"],
    [
      '"crm/v4/objects/contacts/1/associations/default/companies/2"',
      '"crm/objects/2026-03/contacts/1/associations/default/companies/2"',
    ],
    [
      '["crm", "v4", "objects", type, id, "associations", to].join("/")',
      '["crm", "objects", "2026-03", type, id, "associations", to].join("/")',
    ],
    [
      '["", "crm/v4/objects", type, id, "associations", to].join("/")',
      '["", "crm/objects/2026-03", type, id, "associations", to].join("/")',
    ],
    ['new URL("/crm/v4/objects/a/1/associations/b", base)', 'new URL("/crm/objects/2026-03/a/1/associations/b", base)'],
    [
      '"/crm/v4/objects/{fromObjectType}/{objectId}/associations/{toObjectType}"',
      '"/crm/objects/2026-03/{fromObjectType}/{objectId}/associations/{toObjectType}"',
    ],
    [
      '"https://api.hubapi.com/crm/v4/objects/:type/:id/associations/:to"',
      '"https://api.hubapi.com/crm/objects/2026-03/:type/:id/associations/:to"',
    ],
    [
      'one ? `/crm/v4/objects/a/${one}/associations/b` : "/crm/v4/objects/a/2/associations/b"',
      'one ? `/crm/objects/2026-03/a/${one}/associations/b` : "/crm/objects/2026-03/a/2/associations/b"',
    ],
    ["`/crm/v4/objects/a/${id}/associations/b${query}`", "`/crm/objects/2026-03/a/${id}/associations/b${query}`"],
    ["`/crm/v4/objects/a/${id}/associations/b/`", "`/crm/objects/2026-03/a/${id}/associations/b/`"],
  ])("%s", (given, want) => {
    expect(moved(`send(${given});`)).toBe(`send(${want});`);
    expect(found({ "a.ts": `send(${given});` })).toEqual([]);
  });
});

it("a path moves whatever the parts are that are only known at run time", () => {
  const given = 'send(`/crm/v4/associations/${a}/${b}/batch/${action}`); url.startsWith("/crm/v4/objects/contacts");';
  expect(moved(given)).toBe(
    'send(`/crm/associations/2026-03/${a}/${b}/batch/${action}`); url.startsWith("/crm/objects/2026-03/contacts");',
  );
});

describe("a constant", () => {
  it.each([
    [
      "with the host changes nothing",
      'const HOST = "https://api.hubapi.com"; send(`${HOST}/crm/v4/objects/a/1/associations/b`);',
      'const HOST = "https://api.hubapi.com"; send(`${HOST}/crm/objects/2026-03/a/1/associations/b`);',
    ],
    [
      "with the beginning of the path moves, where all its uses do",
      'const BASE = "/crm/v4/associations"; send(`${BASE}/a/b/labels`); send(BASE + "/a/b/batch/read");',
      'const BASE = "/crm/associations/2026-03"; send(`${BASE}/a/b/labels`); send(BASE + "/a/b/batch/read");',
    ],
    [
      "that ends with the version gives it up to its uses",
      'const V4 = "https://api.hubapi.com/crm/v4"; send(`${V4}/objects/a/1/associations/b`); send(`${V4}/associations/a/b/labels`);',
      'const V4 = "https://api.hubapi.com/crm"; send(`${V4}/objects/2026-03/a/1/associations/b`); send(`${V4}/associations/2026-03/a/b/labels`);',
    ],
    [
      "that is the version changes, and what stands around it",
      'const VERSION = "v4"; send(`/crm/${VERSION}/objects/${a}/1/associations/b`); send("/crm/" + VERSION + "/associations/a/b/labels");',
      'const VERSION = "2026-03"; send(`/crm/objects/${VERSION}/${a}/1/associations/b`); send("/crm/associations/" + VERSION + "/a/b/labels");',
    ],
    [
      "of an object moves",
      'const paths = { labels: "/crm/v4/associations/a/b/labels", host: "x" }; send(paths.host + paths.labels);',
      'const paths = { labels: "/crm/associations/2026-03/a/b/labels", host: "x" }; send(paths.host + paths.labels);',
    ],
    [
      "of a class moves",
      'class Api { static readonly BASE = "/crm/v4/objects"; url(id: string) { return `${Api.BASE}/a/${id}/associations/b`; } }',
      'class Api { static readonly BASE = "/crm/objects/2026-03"; url(id: string) { return `${Api.BASE}/a/${id}/associations/b`; } }',
    ],
  ])("%s", (_, given, want) => {
    expect(moved(given)).toBe(want);
    expect(found({ "a.ts": given })).toEqual([]);
  });

  it("moves together with its uses in other files", () => {
    const files = {
      "base.ts": 'export const BASE = "/crm/v4/objects";\n',
      "index.ts": 'export { BASE as HUBSPOT_BASE } from "./base.js";\n',
      "use.ts": 'import { HUBSPOT_BASE } from "./index.js";\nsend(`${HUBSPOT_BASE}/a/1/associations/b`);\n',
    };
    expect(texts(files)).toEqual({ ...files, "base.ts": 'export const BASE = "/crm/objects/2026-03";\n' });
  });

  it("stays, and all that it is part of, where one of its uses does not move", () => {
    const given = 'const V4 = "/crm/v4"; send(`${V4}/objects/a/1/associations/b`); send(`${V4}/${other}`);';
    expect(kept(given)).toEqual([
      'shared-path: "/crm/v4"',
      "held-back: `${V4}/objects/a/1/associations/b`",
      "shared-path: V4",
    ]);
  });

  it("of the version stays where something else is made of it", () => {
    const given =
      'const VERSION = "v4"; send(`/crm/${VERSION}/objects/a/1/associations/b`); send(`/crm/${VERSION}/x`);';
    expect(kept(given)).toEqual(["unknown-path: `/crm/${VERSION}/x`", "shared-path: VERSION"]);
  });
});

describe("a path stays, with a finding,", () => {
  it.each([
    [
      "where its tail is only known at run time",
      "send(`/crm/v4/objects/${path}`);",
      ["dynamic-path: `/crm/v4/objects/${path}`"],
    ],
    [
      "where only its beginning is in sight",
      'axios.create({ baseURL: "https://api.hubapi.com/crm/v4/objects" });',
      ['dynamic-path: "https://api.hubapi.com/crm/v4/objects"'],
    ],
    [
      "where the older version has no such operation",
      'send("/crm/v4/objects/deals/search");',
      ['unknown-path: "/crm/v4/objects/deals/search"'],
    ],
    [
      "where only a word in the place of a number would make it an operation",
      "send(`/crm/v4/associations/${from}/${to}/types`);",
      ["dynamic-path: `/crm/v4/associations/${from}/${to}/types`"],
    ],
    [
      "where an address from elsewhere is asked for it",
      'export const isOurs = (url: string) => url.startsWith("https://api.hubapi.com/crm/v4/associations");',
      ['dynamic-path: "https://api.hubapi.com/crm/v4/associations"'],
    ],
    [
      "where it is replaced on the spot",
      'send(`/crm/v4/objects/contacts/${id}/associations/companies`.replace("/crm/v4", "/crm/v3"));',
      [
        'dynamic-path: `/crm/v4/objects/contacts/${id}/associations/companies`.replace("/crm/v4", "/crm/v3")',
        'dynamic-path: "/crm/v4"',
      ],
    ],
    [
      "in the code that a text holds",
      "const code = `const r = await fetch('https://api.hubapi.com/crm/v4/objects/contacts/1/associations/companies');\n`;",
      [
        "code-in-text: `const r = await fetch('https://api.hubapi.com/crm/v4/objects/contacts/1/associations/companies');\n`",
      ],
    ],
    [
      "in the code that a text holds, by HubSpot's client",
      'const code = "client.crm.associations.v4.basicApi.getPage(1)";',
      ['code-in-text: "client.crm.associations.v4.basicApi.getPage(1)"'],
    ],
    [
      "without its beginning, the version behind",
      "const http = axios.create({ baseURL: 'https://api.hubapi.com/crm/' });\nhttp.get('associations/v4/contacts/companies/labels');",
      ["unknown-path: 'associations/v4/contacts/companies/labels'"],
    ],
    [
      "where a list is asked whether it has it",
      "const known = (path: string) => paths.includes(path);\nknown('/crm/v4/objects/contacts/1/associations/companies');",
      ["dynamic-path: paths.includes(path)"],
    ],
    [
      "of a server of the project, with those that call it",
      "app.get('/crm/v4/objects/:type/:id/associations/:to', (request, response) => response.end());\nfetch('/crm/v4/objects/contacts/1/associations/companies');",
      [
        "own-route: '/crm/v4/objects/:type/:id/associations/:to'",
        "held-back: '/crm/v4/objects/contacts/1/associations/companies'",
      ],
    ],
    [
      "where a type fits no other",
      "type V4 = `/crm/v4/${string}`;\nconst get = (path: V4) => fetch(host + path);\nget('/crm/v4/objects/contacts/1/associations/companies');",
      ["dynamic-path: `/crm/v4/${string}`"],
    ],
    [
      "where a regular expression made of a text tells it from others",
      "const pattern = new RegExp('^/crm/v4/objects');\nconst path = '/crm/v4/objects/contacts/1/associations/companies';\nfetch(host + path);",
      ["dynamic-path: new RegExp('^/crm/v4/objects')"],
    ],
    [
      "in a regular expression",
      "const pattern = /\\/crm\\/v4\\/objects\\//;",
      ["dynamic-path: /\\/crm\\/v4\\/objects\\//"],
    ],
  ])("%s", (_, given, want) => {
    expect(kept(given)).toEqual(want);
  });
});

describe("code that depends on an answer that changed", () => {
  const archive = "`/crm/v4/associations/${a}/${b}/batch/archive`";

  it.each([
    [
      "a comparison",
      `async function f() { const res = await fetch(${archive}, { method: "POST" }); if (res.status !== 204) throw res; }`,
      ["answer-status: res.status !== 204"],
    ],
    [
      "a case",
      `async function f() { const res = await fetch(${archive}); switch (res.status) { case 204: return; } }`,
      ["answer-status: 204"],
    ],
    [
      "an assertion",
      `it("x", async () => { const res = await post(${archive}); expect(res.status).toBe(204); });`,
      ["answer-status: expect(res.status).toBe(204)"],
    ],
    [
      "a helper that sends",
      `async function post(path: string) { const res = await fetch(path); return res.status === 204; } post(${archive});`,
      ["answer-status: res.status === 204"],
    ],
    [
      "an empty body",
      `async function f() { const text = await (await fetch(${archive})).text(); return text === ""; }`,
      ['answer-body: text === ""'],
    ],
  ])("keeps the path: %s", (_, given, want) => {
    expect(kept(given)).toEqual(want);
  });

  it.each([
    ["a test for any success", `const ok = (await fetch(${archive})).ok;`],
    ["a list that has both codes", `const ok = [200, 204].includes((await fetch(${archive})).status);`],
  ])("does not keep it: %s", (_, given) => {
    expect(moved(given)).toContain("/crm/associations/2026-03/");
    expect(found({ "a.ts": given })).toEqual([]);
  });

  it("is only looked for where the answer changed", () => {
    const single =
      'async function f() { const res = await fetch("/crm/v4/objects/a/1/associations/b/2", { method: "DELETE" }); return res.status === 204; }';
    expect(moved(single)).toContain("/crm/objects/2026-03/");
    expect(found({ "a.ts": single })).toEqual([]);
  });

  it("is a stand-in of a test that answers as the older version did", () => {
    const given = 'nock(host).post("/crm/v4/associations/a/b/batch/archive").reply(204);';
    expect(moved(given)).toBe('nock(host).post("/crm/associations/2026-03/a/b/batch/archive").reply(204);');
    expect(found({ "a.ts": given })).toEqual(["answer-status: 204"]);
  });
});

it.each([
  ["documentation", 'const docs = "https://developers.hubspot.com/docs/api/crm/associations/v4";'],
  ["prose", "log(`GET /crm/v4/objects/a/1/associations/b failed`);"],
  ["comments", "// PUT /crm/v4/objects/a/1/associations/default/b/2\nsend();"],
  ["what has moved", "send(`/crm/objects/2026-03/a/${id}/associations/b`);"],
])("leaves %s alone", (_, given) => {
  expect(kept(given)).toEqual([]);
});

it("tells of a path at another host, which may be a proxy", () => {
  const url = '"https://example.com/crm/v4/objects/a/1/associations/b"';
  expect(kept(`send(${url});`)).toEqual([`unknown-path: ${url}`]);
});

it("lists paths of other HubSpot APIs", () => {
  const { left } = migrated({
    "a.ts": 'send("/crm/v3/objects/contacts/1");\nsend(`${host}/automation/v4/flows/${id}`);',
  });
  expect(left.map(({ line, text }) => `${line}: ${text}`)).toEqual([
    "1: /crm/v3/objects/contacts/1",
    "2: …/automation/v4/flows/…",
  ]);
});
