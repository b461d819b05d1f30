import { describe, expect, it } from "vitest";
import { outcomes } from "./many-files.js";

const HEAD = `import { Client } from "@hubspot/api-client";
const client = new Client({ accessToken: "t" });
const unlink = () => client.crm.associations.v4.basicApi.archive("contacts", "1", "deals", "2");
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const caught = async (handle: (error: any) => unknown) => { try { await unlink(); } catch (error) { return handle(error); } };
`;

const deciding = [
  `export const run = async () => { try { await unlink(); } catch (e) { if ((e as Error).message.includes("HTTP-Code: 404")) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { const text = e.message.trim(); if (text.startsWith("HTTP-Code: 404")) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { if (/404/.test(messageOf(e))) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { if (\`\${e}\`.match(/404/)) return; throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { return JSON.parse(e.message.split("\\n")[2]); } };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { switch (e.message) { case "gone": return; } throw e; } };`,
  `export const run = async () => { try { await unlink(); } catch (e) { const { message } = e as Error; if (message === "gone") return; } };`,
  `export const run = async () => { let last; try { await unlink(); } catch (e: any) { last = e; } return last?.code; };`,
  `export const run = async () => { try { await unlink(); } catch (e: any) { throw new Error("Failed", { cause: e }); } };
export const outer = async () => { try { await run(); } catch (e: any) { if (e.cause.code === 404) return; } };`,
  `export const run = () => unlink().catch((e) => { if (e.message.indexOf("404") < 0) throw e; });`,
  `export const run = () => caught((e) => e.code);`,
  `const only = (code: number) => (e: any) => { if (e.code !== code) throw e; };
export const run = () => unlink().catch(only(404));`,
  `const retry = async (task: () => Promise<void>) => { await task(); };
export const run = () => retry(async () => { await unlink(); }).catch((e) => e.code);`,
  `it("fails", () => expect(unlink()).rejects.toThrow("HTTP-Code: 404"));`,
  `it("fails", () => expect(unlink()).rejects.toMatchObject({ code: 404 }));`,
  `it("fails", () => assert.rejects(async () => { await unlink(); }, { code: 404 }));`,
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
  const found = outcomes(HEAD, [...deciding, ...handingOn]);

  it.each(deciding)("stays where something is decided by its error: %s", (code) => {
    expect(found.get(code)).toEqual({ rules: ["error-handling"], moves: false });
  });

  it.each(handingOn)("moves where its error is handed on: %s", (code) => {
    expect(found.get(code)).toEqual({ rules: [], moves: true });
  });
});
