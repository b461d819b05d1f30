// The command behind `npm run bench -- diff`: our differ and those that npm offers, on the same pair of documents, as
// medians of whole processes that take turns; then ours on documents of 1, 10 and 100 times the size.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { parseArgs } from "node:util";
import { median, runNode } from "./measure.mjs";
import { installPeers, redocly } from "./peers.mjs";
import { root } from "./project.mjs";

const HELP = `Usage: npm run bench -- diff -- [--rounds N] [--help]

Compares v4 with 2026-03 by our differ and by the differs that npm offers: wall time of whole processes, medians, after
one warm-up each. The peers are installed into node_modules/.cache/bench-peers on first use.

Exit codes: 0 done, 1 something could not be run, 2 usage.
`;

const PEERS = { "api-smart-diff": "1.0.6", "openapi-schema-diff": "0.0.1" };
const specs = ["v4", "2026-03"].map((version) => join(root, "generated", version, "openapi.json"));
const command = join(root, "scripts/cli.mjs");

/** @typedef {{ name: string, run: () => number }} Subject */

/** A library without a command: the least that calls it, on documents that are JSON already. @param {string} call */
function library(call) {
  const read = "JSON.parse(require('node:fs').readFileSync(path, 'utf8'))";
  return ["-e", `const [a, b] = process.argv.slice(1).map((path) => ${read}); ${call}`, ...specs];
}

/** @param {string} temp @returns {Subject[]} */
function subjects(temp) {
  const ours = (/** @type {string[]} */ documents) => () =>
    runNode([command, "diff", ...documents, "--format", "json", "--fail-on", "none", "--out", join(temp, "ours")], root)
      .wall;
  const peers = installPeers(`diff-${Object.values(PEERS).join("-")}`, PEERS);
  const inPeers = (/** @type {string} */ call) => () => runNode(library(call), peers ?? "").wall;
  const smart = "require('api-smart-diff').apiCompare(a, b)";
  return [
    { name: "ours, bundled documents", run: ours(specs) },
    { name: "ours, folders of YAML", run: ours(["specs/v4", "specs/2026-03"]) },
    {
      name: "redocly diff",
      run: () =>
        runNode([redocly, "diff", ...specs, "--format", "json", "--fail-on", "none", "-o", join(temp, "redocly")], root)
          .wall,
    },
    ...(peers === undefined
      ? []
      : [
          { name: `api-smart-diff ${PEERS["api-smart-diff"]}`, run: inPeers(smart) },
          {
            name: `openapi-schema-diff ${PEERS["openapi-schema-diff"]}`,
            run: inPeers("require('openapi-schema-diff')(a, b)"),
          },
        ]),
  ];
}

/** A document with everything in it as often as that. @param {string} file @param {number} count */
function times(file, count) {
  const document = JSON.parse(readFileSync(file, "utf8"));
  const text = JSON.stringify({ paths: document.paths, schemas: document.components.schemas });
  const large = { ...document, paths: {}, components: { ...document.components, schemas: {} } };
  for (let copy = 0; copy < count; copy++) {
    const renamed = text
      .replaceAll("#/components/schemas/", `#/components/schemas/N${copy}`)
      .replaceAll('"operationId":"', `"operationId":"n${copy}/`);
    const { paths, schemas } = JSON.parse(renamed);
    for (const [path, item] of Object.entries(paths)) large.paths[`/n${copy}${path}`] = item;
    for (const [name, schema] of Object.entries(schemas)) large.components.schemas[`N${copy}${name}`] = schema;
  }
  return JSON.stringify(large);
}

/** @param {string} temp @param {number} count @returns {Subject} */
function scaled(temp, count) {
  const files = specs.map((_file, index) => join(temp, `${count}-${index}.json`));
  files.forEach((file, index) => {
    writeFileSync(file, times(specs[index] ?? "", count));
  });
  const size = readFileSync(files[0] ?? "").length / 1e6;
  const args = [command, "diff", ...files, "--format", "json", "--fail-on", "none", "--out", join(temp, "scaled")];
  return { name: `ours, ${count}x, ${size.toFixed(1)} MB each`, run: () => runNode(args, root).wall };
}

/** @param {Subject[]} all @param {number} rounds */
async function measure(all, rounds) {
  const samples = new Map(all.map(({ name }) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of all) {
      await turn(); // processes are waited for in one go, so that only here Ctrl-C is noticed
      const wall = run();
      if (round > 0) samples.get(name)?.push(wall);
    }
  }
  return [...samples].map(([name, values]) => ({ name, wall: median(values) }));
}

/** @param {number} rounds */
async function bench(rounds) {
  const temp = mkdtempSync(join(tmpdir(), "hubspot-associations-diff-"));
  process.once("exit", () => rmSync(temp, { recursive: true, force: true }));
  const [load = 0] = loadavg();
  const rows = await measure(subjects(temp), rounds);
  const larger = await measure(
    [1, 10, 100].map((count) => scaled(temp, count)),
    Math.min(rounds, 3),
  );
  const [ours] = rows;
  const line = (/** @type {{ name: string, wall: number }} */ { name, wall }) => {
    const ratio = ours === undefined ? "" : `${(wall / ours.wall).toFixed(1)}x`;
    return `${name.padEnd(32)} ${String(Math.round(wall * 1000)).padStart(6)} ms ${ratio.padStart(7)}`;
  };
  process.stdout.write(
    `${rounds} rounds, node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)} at the start\n\n`,
  );
  process.stdout.write(`v4 against 2026-03 (goal: 250 ms, and half of each peer)\n${rows.map(line).join("\n")}\n\n`);
  process.stdout.write(`Larger documents (goal: 2 s for 1 MB each, and linear)\n${larger.map(line).join("\n")}\n`);
}

try {
  const { values } = parseArgs({ options: { rounds: { type: "string" }, help: { type: "boolean" } } });
  const rounds = Number(values.rounds ?? 5);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a whole number above 0.");
  if (values.help) process.stdout.write(HELP);
  else
    await bench(rounds).catch((error) => {
      process.stderr.write(`The benchmark failed: ${error.message}\n`);
      process.exitCode = 1;
    });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\nRun with --help for the options.\n`);
  process.exitCode = 2;
}
