import { describe, expect, it } from "vitest";
import { found, migrated, texts } from "./migrated.js";

/** A path whose operation answered 204 without a body, and answers 200 with one now. */
const PATH = '"/crm/v4/associations/contacts/deals/batch/archive"';

function found1(code: string): string[] {
  return found({ "a.ts": code });
}

describe("a path stays where the code would do something else with the newer answer:", () => {
  it.each([
    [
      "a destructured status",
      `async function f() { const { status } = await fetch(${PATH}); if (status !== 204) throw 1; }`,
    ],
    ["a callback", `const f = () => fetch(${PATH}).then((res) => { if (res.status !== 204) throw 1; });`],
    [
      "a function behind a callback",
      `const f = () => fetch(${PATH}).then(check); function check(res: Response) { return res.status === 204; }`,
    ],
    [
      "a function that is given the answer",
      `async function f() { return check(await fetch(${PATH})); } function check(res: Response) { return res.status === 204; }`,
    ],
    [
      "a function that gets the answer",
      `const archive = () => fetch(${PATH}); async function f() { const res = await archive(); return res.status === 204; }`,
    ],
    [
      "a method that gets the answer",
      `class Api { archive() { return this.http.post(${PATH}); } } async function f(api: Api) { return (await api.archive()).status === 204; }`,
    ],
    [
      "a member that gets the answer",
      `const api = { archive: () => fetch(${PATH}) }; const f = async () => (await api.archive()).status === 204;`,
    ],
    [
      "a retry",
      `async function f() { const res = await retry(() => fetch(${PATH})); if (res.status !== 204) throw 1; }`,
    ],
    [
      "a variable that is assigned later",
      `async function f() { let res; try { res = await fetch(${PATH}); } catch { return; } if (res.status !== 204) throw 1; }`,
    ],
    [
      "several calls at once",
      `async function f() { const [a, b] = await Promise.all([fetch(${PATH}), fetch("/x")]); return a.status === 204; }`,
    ],
    [
      "all of several calls",
      `async function f() { const all = await Promise.all(xs.map(() => fetch(${PATH}))); return all.every((res) => res.status === 204); }`,
    ],
    [
      "a constant for the code",
      `const NO_CONTENT = 204; const f = async () => (await fetch(${PATH})).status === NO_CONTENT;`,
    ],
    [
      "a member for the code",
      `const Status = { NoContent: 204 }; const f = async () => (await fetch(${PATH})).status === Status.NoContent;`,
    ],
    [
      "a constant of another package",
      `import { StatusCodes } from "http-status-codes"; const f = async () => (await fetch(${PATH})).status === StatusCodes.NO_CONTENT;`,
    ],
    ["a set of codes", `const OK = new Set([204]); const f = async () => OK.has((await fetch(${PATH})).status);`],
    ["a range that only one of the codes is in", `const f = async () => (await fetch(${PATH})).status > 203;`],
    ["a client's own test", `axios.post(${PATH}, body, { validateStatus: (status) => status === 204 });`],
    [
      "a case",
      `async function f() { const res = await fetch(${PATH}); switch (res.status) { case 200: return 2; case 204: return 1; } }`,
    ],
    [
      "a helper that is only known by its interface",
      `interface Http { post(path: string): Promise<void> } class Real implements Http { async post(path: string) { const res = await fetch(path); if (res.status !== 204) throw 1; } } class Service { constructor(private readonly http: Http) {} archive() { return this.http.post(${PATH}); } }`,
    ],
    [
      "a request of node:http",
      `https.request({ path: ${PATH}, method: "POST" }, (res) => { if (res.statusCode !== 204) fail(); });`,
    ],
    [
      "a code that a helper is given",
      `async function post(path: string, expected = 200) { const res = await fetch(path); if (res.status !== expected) throw 1; } async function f() { await post(${PATH}, 204); }`,
    ],
    [
      "a code that is kept with the path",
      `class Endpoint { constructor(readonly path: string, readonly expected: number) {} async post() { const res = await fetch(this.path); if (res.status !== this.expected) throw 1; } } const archive = new Endpoint(${PATH}, 204);`,
    ],
    ["a table of codes", `async function f() { const res = await fetch(${PATH}); return TEXTS[res.status]; }`],
    ["a list of codes beside the path", `const routes = { archive: { path: ${PATH}, ok: [204] } };`],
    ["an expected answer", `it("works", async () => { expect(await send(${PATH})).toMatchObject({ status: 204 }); });`],
  ])("%s", (_, code) => {
    expect(migrated({ "a.ts": code }).files).toEqual([]);
    expect(found1(code)).toContainEqual(expect.stringMatching(/^answer-status: /));
  });

  it.each([
    ["data that is there", `async function f() { const { data } = await axios.post(${PATH}); if (data) throw data; }`],
    [
      "text of no length",
      `async function f() { const text = await (await fetch(${PATH})).text(); return text.length === 0; }`,
    ],
    [
      "a choice by the text",
      `async function f() { const t = await response(await fetch(${PATH})).text(); return t ? JSON.parse(t) : undefined; }`,
    ],
    [
      "text of some length",
      `async function f() { const text = await (await fetch(${PATH})).text(); if (text.length) throw 1; }`,
    ],
    [
      "a code that goes on",
      `export async function f() { const res = await fetch(${PATH}); return { statusCode: res.status }; }`,
    ],
    [
      "text that goes on",
      `async function f() { const res = await fetch(${PATH}); return { text: await res.text() }; }`,
    ],
    ["data that goes on", `async function f() { const res = await axios.post(${PATH}); return res.data; }`],
    [
      "data that goes on through a helper",
      `async function send(path: string) { const res = await axios.post(path); return res.data; } export const f = () => send(${PATH});`,
    ],
    [
      "what a helper makes of it",
      `async function send(path: string) { const res = await fetch(path); return res.status === 204 ? null : res.json(); } async function f() { return (await send(${PATH})) === null; }`,
    ],
  ])("%s", (_, code) => {
    expect(migrated({ "a.ts": code }).files).toEqual([]);
    expect(found1(code)).not.toEqual([]);
  });
});

describe("a path moves, without a finding, where both answers are taken alike:", () => {
  it.each([
    ["a test for any success", `async function f() { const res = await fetch(${PATH}); if (!res.ok) throw 1; }`],
    [
      "any success, or the older code",
      `async function f() { const res = await fetch(${PATH}); if (!res.ok && res.status !== 204) throw 1; }`,
    ],
    [
      "both codes",
      `async function f() { const res = await fetch(${PATH}); if (res.status !== 200 && res.status !== 204) throw 1; }`,
    ],
    [
      "a list with both codes",
      `const OK = [200, 204]; const f = async () => OK.includes((await fetch(${PATH})).status);`,
    ],
    [
      "a range with both codes",
      `async function f() { const res = await fetch(${PATH}); if (res.status < 200 || res.status >= 300) throw 1; }`,
    ],
    [
      "cases that do the same",
      `async function f() { const res = await fetch(${PATH}); switch (res.status) { case 200: case 204: return 1; default: throw 1; } }`,
    ],
    [
      "the code of another call",
      `async function f() { const one = await fetch("/crm/objects/2026-03/a/1/associations/b/2", { method: "DELETE" }); if (one.status !== 204) throw 1; const res = await fetch(${PATH}); if (!res.ok) throw 2; }`,
    ],
    [
      "data of a helper, for nobody",
      `async function send(path: string) { const res = await axios.post(path); return res.data; } async function f() { await send(${PATH}); }`,
    ],
    ["an answer of one's own", `app.post("/x", async (req, res) => { await fetch(${PATH}); res.sendStatus(204); });`],
    [
      "a helper that reads a body where there is one, for nobody",
      `async function send(path: string) { const res = await fetch(path); return res.status === 204 ? undefined : res.json(); } async function f() { await send(${PATH}); }`,
    ],
    [
      "the same, returned as nothing",
      `async function send(path: string) { const text = await (await fetch(path)).text(); return text ? JSON.parse(text) : undefined; } export const f = async (): Promise<void> => { await send(${PATH}); };`,
    ],
  ])("%s", (_, code) => {
    expect(texts({ "a.ts": code })["a.ts"]).toBe(code.replace("/crm/v4/associations/", "/crm/associations/2026-03/"));
    expect(found1(code)).toEqual([]);
  });
});

it("tests in files that call a helper of another file count", () => {
  const files = {
    "send.ts": "export const send = (path: string) => fetch('https://api.hubapi.com' + path);\n",
    "archive.ts": `import { send } from "./send.js";\nexport const archive = () => send(${PATH});\n`,
    "use.ts":
      'import { archive } from "./archive.js";\nexport const f = async () => (await archive()).status === 204;\n',
  };
  expect(migrated(files).files).toEqual([]);
  expect(found(files)).toEqual(["answer-status: (await archive()).status === 204"]);
});
