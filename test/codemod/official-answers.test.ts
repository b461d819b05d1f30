import { describe, expect, it } from "vitest";
import { outcomes } from "./many-files.js";
import { texts } from "./migrated.js";

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
  [`export const run = async () => { const key = "_from"; return ((await link()) as any)[key]; };`, "answer-shape"],
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
});

it("what stands for the answer of a batch after an error gets the names of ours", () => {
  const given = `${HEAD}export const run = async () => (await read().catch(() => ({ results: [] as any[] }))).results.length;\n`;
  const { "a.ts": text } = texts({ "a.ts": given });
  expect(text).toContain("(await read().catch(() => ({ succeeded: [] as any[] }))).succeeded.length");
});
