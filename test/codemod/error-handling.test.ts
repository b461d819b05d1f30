import { describe, expect, it } from "vitest";
import { outcomes } from "./many-files.js";
import { found, migrated } from "./migrated.js";

const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
const unlink = () => client.crm.associations.v4.basicApi.archive("contacts", "1", "deals", "2");
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const caught = async (handle: (error: any) => unknown) => { try { await unlink(); } catch (error) { return handle(error); } };
`;

/** Code that looks at the class, the name or the text of an error, in all the ways in which one gets about. */
const deciding = [
  `export const run = async () => { try { await unlink(); } catch (e) { if ((e as Error).message.includes("HTTP-Code: 404")) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { const text = e.message.trim(); if (text.startsWith("HTTP-Code: 404")) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { if (/404/.test(messageOf(e))) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { if (\`\${e}\`.match(/404/)) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { return JSON.parse(e.message.split("\\n")[2]); } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { switch (e.message) { case "gone": return; } throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { const { message } = e as Error; if (message === "gone") return; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { if (e instanceof ApiException) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { if (e.constructor.name === "ApiException") return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { if (e.status === 404) return; throw e; } };`,
  `export const run = async () => { let last; try { await unlink(); } catch (e: any) { last = e; } return last?.name === "ApiException"; };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { throw new Error("Failed", { cause: e }); } };
export const outer = async () => { try { await run(); } catch (e: any) { if (e.cause.name === "ApiException") return; } };`,
  `const a = () => unlink(); const b = () => a(); const c = () => b(); const d = () => c();
export const run = () => d().catch((e) => e.name);`,
  `class Sync { error?: any; async run() { try { await unlink(); } catch (e) { this.error = e; } } why() { return this.error.name; } }`,
  `interface Links { drop(): Promise<void> }
class HubSpotLinks implements Links { async drop() { await unlink(); } }
export const run = async (links: Links) => { try { await links.drop(); } catch (e: any) { return e.name; } };`,
  `const to = (p: Promise<void>) => p.then(() => [null]).catch((e) => [e]);
export const run = async () => { const [error] = await to(unlink()); return error.name; };`,
  `export const run = async () => { const failed = await unlink().catch((e) => ({ failed: e })); return (failed as any).failed.name; };`,
  `export const run = () => unlink().catch((e) => { if (e.message.indexOf("404") < 0) throw e; });`,
  `export const run = () => caught((e) => e.name);`,
  `const only = (name: string) => (e: any) => { if (e.name !== name) throw e; };
export const run = () => unlink().catch(only("ApiException"));`,
  `const retry = async (task: () => Promise<void>, options?: any) => { await task(); };
export const run = () => retry(async () => { await unlink(); }).catch((e) => e.name);
export const more = () => retry(async () => { await unlink(); }, { when: (e: any) => e.name === "ApiException" });`,
  `app.get("/", async (req, res, next) => { try { await unlink(); } catch (e) { next(e); } });
app.use((err: any, req: any, res: any, next: any) => res.end(err.name));`,
  `it("fails", () => expect(unlink()).rejects.toThrow("HTTP-Code: 404"));`,
  `it("fails", () => assert.rejects(async () => { await unlink(); }, { name: "ApiException" }));`,
];

/** Code that reads what the errors of both clients have. */
const reading = [
  `export const run = async () => { try { await unlink(); } catch (e: any) { if (e.code === 404) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { const { body, headers } = e as any; use(body.category, headers); } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { if (e["code"] === 404) return; throw e; } };`,
  `const retry = async <T>(task: () => Promise<T>) => { try { return await task(); } catch (e: any) { if (e.code === 429) return task(); throw e; } };
export const run = () => retry(() => unlink());`,
  `export const run = async () => (await Promise.allSettled([unlink()])).map((one: any) => one.reason?.code);`,
  `it("fails", () => expect(unlink()).rejects.toMatchObject({ code: 404 }));`,
];

const handingOn = [
  `export const run = async () => { try { await unlink(); } catch (e) { console.error((e as Error).message, \`\${e}\`, messageOf(e)); throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { throw new Error(messageOf(e), { cause: e }); } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { return { ok: false, error: messageOf(e) }; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { if (e instanceof TypeError) throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { return e.message ?? "unknown"; } };`,
  `it("fails", () => expect(unlink()).rejects.toThrow());`,
];

describe("a call of HubSpot's client", () => {
  const all = outcomes(HEAD, [...deciding, ...reading, ...handingOn]);

  it.each(deciding)("stays where something is decided by its error: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: ["error-handling"], moves: false });
  });

  it.each(reading)("moves where its error has the same with ours, and tells it: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: ["error-fields"], moves: true });
  });

  it.each(handingOn)("moves where its error is handed on: %s", (code) => {
    expect(all.get(code)).toEqual({ rules: [], moves: true });
  });
});

describe("an error is looked for where it arrives:", () => {
  const head = `import { Client } from "@hubspot/api-client";\nconst client = new Client({ accessToken: "t" });\n`;
  const call = `client.crm.associations.v4.basicApi.archive("a", "1", "b", "2")`;

  it.each([
    ["a method of an instance", `class Links { async cut() { await ${call}; } } export const links = new Links();`],
    [
      "a method of a generic class",
      `class Links<T> { async cut() { await ${call}; } } export const links = new Links<1>();`,
    ],
    [
      "a private method",
      `class Links { async cut() { await this.#cut(); } async #cut() { await ${call}; } } export const links = new Links();`,
    ],
  ])("in a file that has no other trace of HubSpot, from %s", (_, code) => {
    const main = `import { links } from "./links";\ntry { await links.cut(); } catch (error) { const { name } = error as any; use(name); }\n`;
    const files = { "links.ts": head + code, "main.ts": main };
    expect(migrated(files).files).toEqual([]);
    expect(found(files)).toEqual(["error-handling: name"]);
  });

  it("in a function of a file that has no other trace of HubSpot", () => {
    const files = {
      "a.ts": `import { isMissing } from "./errors.js";\n${head}try { await ${call}; } catch (e) { if (!isMissing(e)) throw e; }`,
      "errors.ts": `export const isMissing = (error: any) => error.code === 404;\n`,
      "other.ts": `export const code = 1;\n`,
    };
    expect(found(files)).toEqual(["error-fields: error.code"]);
    expect(migrated(files).read).toEqual({ files: 3, parsed: 2 });
  });
});

describe("an error that goes out of sight", () => {
  const used = `export const run = async () => { try { await unlink(); } catch (e) { if (isGone(e)) return; throw e; } };`;

  it.each([
    `import { isGone } from "./errors.js";\n${HEAD}${used}`,
    `const { isGone } = require("../errors");\n${HEAD}${used}`,
  ])("to a file that was not named is told, and the call moves: %s", (code) => {
    expect(found({ "a.ts": code })).toEqual(["error-out-of-sight: isGone(e)"]);
    expect(migrated({ "a.ts": code }).files.length).toBe(1);
  });

  it("is not told where the file is among the named ones, or a package has the function", () => {
    const errors = `export const isGone = (e: any) => e.code === 404;`;
    const own = `import { isGone } from "./errors.js";\n${HEAD}${used}`;
    expect(found({ "a.ts": own, "errors.ts": errors })).toEqual(["error-fields: e.code"]);
    expect(found({ "a.ts": `import { isGone } from "some-package";\n${HEAD}${used}` })).toEqual([]);
  });
});
