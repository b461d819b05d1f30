import { describe, expect, it } from "vitest";
import { outcomes } from "./many-files.js";
import { found, migrated, texts } from "./migrated.js";

const PATH = "/crm/v4/objects/contacts/1/associations/companies";
const ARCHIVE = "/crm/v4/associations/contacts/companies/batch/archive";

/** Code that looks into a path, or serves it, or puts one together, with the finding. */
const staying = [
  [
    `const call = (path) => fetch(HOST + path, { headers: { v: path.split("/")[2] } }); call("${PATH}");`,
    "dynamic-path",
  ],
  [
    `const call = (path) => { if (/\\/v4\\//.test(path)) wait(); return fetch(HOST + path); }; call("${PATH}");`,
    "dynamic-path",
  ],
  [`const call = (path) => fetch(HOST + path.slice("/crm/v4".length)); call("${PATH}");`, "dynamic-path"],
  [`app.get("/crm/v4/objects/:type/:id/associations/:to", list);`, "own-route"],
  [`app.get("${PATH}", (request, response) => response.end());`, "own-route"],
  [
    `export const rewrites = [{ source: "/crm/v4/objects/:type/:id/associations/:to", destination: "/" }];`,
    "own-route",
  ],
  [
    `const http = axios.create({ validateStatus: (status) => status === 204 }); http.post("${ARCHIVE}", {});`,
    "answer-status",
  ],
  [
    `const http = axios.create(); http.interceptors.response.use((answer) => { if (answer.status === 204) return answer; throw answer; }); http.post("${ARCHIVE}", {});`,
    "answer-status",
  ],
  [
    `let path = "/crm"; path += "/v4"; path += "/objects/contacts"; fetch("https://api.hubapi.com" + path);`,
    "dynamic-path",
  ],
  [
    `fetch("https://api.hubapi.com".concat("/crm/v4/objects/contacts/", id, "/associations/companies"));`,
    "dynamic-path",
  ],
  [
    `const api = got.extend({ prefixUrl: "https://api.hubapi.com/crm" }); api.get("v4/objects/contacts/1/associations/companies");`,
    "unknown-path",
  ],
  [`export const rewrites = [{ destination: "https://api.hubapi.com/crm/v4/:path*" }];`, "dynamic-path"],
  [`fetch("https://api.hubapi.com\\x2fcrm/v4/objects/contacts/1/associations/companies");`, "unknown-path"],
  [`fetch("https://api.hubapi.com/crm%2Fv4/objects/contacts/1/associations/companies");`, "unknown-path"],
  [`fetch("https://api.hubapi.com/CRM/V4/objects/contacts/1/associations/companies");`, "unknown-path"],
  [`fetch(\`https://hubspot.example.com/crm/v4/objects/contacts/\${id}/associations/companies\`);`, "unknown-path"],
] as const;

const moving = [
  `const call = (path) => fetch(HOST + path.split("?")[0].replace(/\\/$/, "")); call("${PATH}");`,
  `const call = (path) => fetch(HOST + (path.startsWith("/") ? path : "/" + path)); call("${PATH}");`,
  `const call = (path, of) => fetch(HOST + path.replace(/:(\\w+)/g, (_, name) => of[name])); call("/crm/v4/objects/:type/:id/associations/:to", {});`,
];

describe("a path", () => {
  const all = outcomes("", [...staying.map(([code]) => code), ...moving]);

  it.each(staying)("stays in %s", (code, rule) => {
    expect(all.get(code)).toEqual({ rules: [rule], moves: false });
  });

  it.each(moving)("moves in %s", (code) => {
    expect(all.get(code)).toEqual({ rules: [], moves: true });
  });
});

it("what paths are compared with stays where one of them does", () => {
  const watch = `export const isLink = (url) => url.startsWith("/crm/v4/associations");\n`;
  const stays = `${watch}http.post("${ARCHIVE}").then((answer) => answer.status === 204 || fail());\n`;
  const moves = `${watch}http.post("${ARCHIVE}");\n`;
  expect(texts({ "a.js": stays })["a.js"]).toBe(stays);
  expect(texts({ "a.js": moves })["a.js"]).toContain('startsWith("/crm/associations/2026-03")');
});

it("a question about an address that goes with paths which stay is told too", () => {
  const question = `"https://api.hubapi.com/crm/v4/associations"`;
  const code = `fetch("https://api.hubapi.com${PATH}".replace("/v4", version)); const isOurs = (url) => url.startsWith(${question});`;
  expect(migrated({ "a.js": code }).files).toEqual([]);
  expect(found({ "a.js": code })).toContain(`held-back: ${question}`);
});

it("a path behind other text is told as that", () => {
  const { findings } = migrated({
    "a.js": `cache.get(\`assoc:/crm/v4/objects/contacts/\${id}/associations/companies\`);`,
  });
  expect(findings.map(({ rule }) => rule)).toEqual(["unknown-path"]);
  expect(findings[0]?.message).toContain("stands behind `assoc:`");
});
