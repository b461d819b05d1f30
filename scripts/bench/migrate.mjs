// The command behind `npm run bench -- migrate`: a project of 1,000 files with 2,000 places to move, by the published
// command in a process of its own; then the same project among files that have nothing to do with HubSpot.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { median, runNode } from "./measure.mjs";
import { root } from "./project.mjs";

const HELP = `Usage: npm run bench -- migrate -- [--rounds N] [--help]

Moves a project that it makes up: 500 files with two calls of HubSpot's client each, 500 with two calls by fetch each, and
then 9,000 more without a trace of HubSpot. Wall time and peak memory of whole processes, medians.

Exit codes: 0 done, 1 something could not be run or a place was not moved, 2 usage.
`;

const GOAL = { wall: 20, peak: 1536 };
const command = join(root, "scripts/cli.mjs");

/** Code around the calls, of the kind that is in every file. @param {number} index */
function surroundings(index) {
  const functions = Array.from(
    { length: 12 },
    (_, at) => `
export function step${at}(rows: readonly Row[], limit = ${index + at}): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows.slice(0, limit)) groups.set(row.name, [...(groups.get(row.name) ?? []), row]);
  return groups;
}
`,
  );
  return `interface Row {\n  id: string;\n  name: string;\n}\n${functions.join("")}`;
}

/** @param {number} index */
function officialFile(index) {
  return `import { client } from "../client";
import type { Client } from "@hubspot/api-client";
${surroundings(index)}
export async function link${index}(contact: string, company: string) {
  const done = await client.crm.associations.v4.basicApi.createDefault("contacts", contact, "companies", company);
  return done.results.length;
}

export async function list${index}(own: Client, contact: string) {
  const page = await own.crm.associations.v4.basicApi.getPage("contacts", contact, "companies", undefined, 100);
  return page.results.map((one) => String(one.toObjectId));
}
`;
}

/** @param {number} index */
function urlFile(index) {
  return `import { BASE_URL, headers } from "../client";
${surroundings(index)}
export async function link${index}(contact: string, company: string) {
  const path = \`/crm/v4/objects/contacts/\${contact}/associations/default/companies/\${company}\`;
  const response = await fetch(BASE_URL + path, { method: "PUT", headers });
  return response.ok;
}

export async function list${index}(contact: string) {
  const response = await fetch(\`https://api.hubapi.com/crm/v4/objects/contacts/\${contact}/associations/companies\`, { headers });
  return response.json();
}
`;
}

const CLIENT = `import { Client } from "@hubspot/api-client";

export const client = new Client({ accessToken: process.env.TOKEN });
export const BASE_URL = "https://api.hubapi.com";
export const headers = { authorization: \`Bearer \${process.env.TOKEN}\` };
`;

/** @param {string} folder @param {number} unrelated */
function writeProject(folder, unrelated) {
  const count = 999; // with client.ts, 1,000
  for (let index = 0; index < count + unrelated; index++) {
    const part = join(folder, `part${index % 50}`);
    mkdirSync(part, { recursive: true });
    const text = index >= count ? surroundings(index) : index % 2 === 0 ? officialFile(index) : urlFile(index);
    writeFileSync(join(part, `file${index}.ts`), text);
  }
  writeFileSync(join(folder, "client.ts"), CLIENT);
}

/** @param {string} name @param {number} unrelated @param {number} rounds */
function measure(name, unrelated, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "hubspot-associations-migrate-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeProject(folder, unrelated);
  const samples = Array.from({ length: rounds }, () =>
    runNode([command, "migrate", folder, "--format", "json"], root, { maxBuffer: 2 ** 28 }),
  );
  const { summary, findings } = JSON.parse(samples[0]?.stdout ?? "");
  const places = Object.values(summary.moved).reduce((sum, count) => sum + count, 0);
  if (places < 1_998) {
    const first = findings[0] ? `${findings[0].path}:${findings[0].line} ${findings[0].message}` : "none";
    throw new Error(`${places} places moved instead of at least 1,998. First finding: ${first}`);
  }
  const wall = median(samples.map((sample) => sample.wall));
  const peak = median(samples.map((sample) => sample.peak ?? Number.NaN));
  const isReached = wall <= GOAL.wall && !(peak > GOAL.peak);
  const memory = Number.isNaN(peak) ? "no figure of memory here" : `${Math.round(peak)} MiB`;
  const files = `${summary.read} files, ${summary.parsed} parsed, ${places} places moved`;
  return `${name}: ${wall.toFixed(1)} s, ${memory} (${files}; goal ${GOAL.wall} s and ${GOAL.peak} MiB, ${isReached ? "reached" : "missed"})`;
}

try {
  const { values } = parseArgs({ options: { rounds: { type: "string" }, help: { type: "boolean" } } });
  const rounds = Number(values.rounds ?? 3);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a whole number above 0.");
  if (values.help) process.stdout.write(HELP);
  else bench(rounds);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\nRun with --help for the options.\n`);
  process.exitCode = 2;
}

/** @param {number} rounds */
function bench(rounds) {
  const [load = 0] = loadavg();
  const machine = `node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the start`;
  try {
    runNode([command, "migrate", "--help"], root); // bundles the command
    process.stdout.write(`${rounds} rounds, ${machine}\n\n`);
    process.stdout.write(`${measure("1,000 files that call HubSpot", 0, rounds)}\n`);
    process.stdout.write(`${measure("and 9,000 without a trace of it", 9_000, rounds)}\n`);
  } catch (error) {
    process.stderr.write(`The benchmark failed: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
