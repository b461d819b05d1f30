// `npm run bench -- client`: the client as it is built, beside plain fetch, openapi-fetch, what `redocly generate-client`
// makes of the same document, and HubSpot's own client. Ratios are firm; single times belong to the machine.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { makeClients } from "./client-subjects.mjs";
import { median, runNode } from "./measure.mjs";
import { root } from "./project.mjs";

const HELP = `Usage: npm run bench -- client [--rounds N] [--help]

Builds the package and measures it beside other clients: size of a bundle with two calls, import and creation in fresh
processes, calls over loopback and over a fetch that answers at once, instantiations of the type checker, and a
million inputs on a simulated clock. The peers are installed into node_modules/.cache/bench-peers on first use.

Options
  --rounds N  fresh processes for each figure (default: 5)

Exit codes: 0 done, 1 something could not be run, 2 usage.
`;

const rounds = readRounds();
if (rounds !== undefined) {
  process.exitCode = await bench(rounds).then(
    () => 0,
    (error) => {
      process.stderr.write(`The benchmark failed: ${error.message}\n`);
      return 1;
    },
  );
}

/** @param {number} rounds */
async function bench(rounds) {
  say("building the package, installing peers");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/package/build.mjs"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const folder = join(root, "node_modules/.cache/bench-client");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const clients = makeClients(folder);
  const [load = 0] = loadavg();
  process.stdout.write(
    `\nThe client beside others; node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)}, ${rounds} rounds\n\n`,
  );
  await printSizes(clients, folder);
  printStarts(clients, folder, rounds);
  printCalls(clients, folder, rounds);
  printTypes(clients);
  printBulk();
}

/** @typedef {import("./client-subjects.mjs").Client} Client */

/** @param {readonly Client[]} clients @param {string} folder */
async function printSizes(clients, folder) {
  const rows = [];
  for (const { name, size } of clients) {
    if (size === undefined) continue;
    say(`size: ${name}`);
    const options = /** @type {const} */ ({
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
    });
    const stdin = /** @type {const} */ ({ contents: size, resolveDir: folder, loader: "ts" });
    const platform = name.includes("@hubspot") ? "node" : "browser";
    const { outputFiles } = await build({ ...options, stdin, platform, nodePaths: [join(root, "node_modules")] });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    rows.push([name, kilobytes(bytes.length), kilobytes(gzipSync(bytes, { level: 9 }).length)]);
  }
  print("Two calls in one file (create a default association, page through associations)", [
    ["", "min", "min+gzip"],
    ...rows,
  ]);
}

/** @param {readonly Client[]} clients @param {string} folder @param {number} rounds */
function printStarts(clients, folder, rounds) {
  const started = clients.filter(({ start }) => start !== undefined);
  /** @type {Map<string, number[]>} */
  const times = new Map(started.map(({ name }) => [name, []]));
  for (const { name, start } of started) writeFileSync(join(folder, `${slug(name)}-start.mjs`), String(start));
  for (let round = 0; round < rounds * 3; round++) {
    for (const { name } of started) {
      const { stdout } = runNode([join(folder, `${slug(name)}-start.mjs`)], folder);
      times.get(name)?.push(Number(stdout));
    }
  }
  const base = median(times.get("an empty module") ?? []);
  print("import and creation, in fresh processes", [
    ["", "ms", "over an empty module"],
    ...[...times].map(([name, all]) => [name, median(all).toFixed(1), `${(median(all) - base).toFixed(1)} ms`]),
  ]);
}

/** @param {readonly Client[]} clients @param {string} folder @param {number} rounds */
function printCalls(clients, folder, rounds) {
  const rows = [];
  for (const { name, call } of clients) {
    if (call === undefined) continue;
    say(`calls: ${name}`);
    writeFileSync(join(folder, `${slug(name)}-call.mjs`), call);
    /** @type {Record<string, number[]>} */
    const ratios = {};
    for (let round = 0; round < rounds; round++) {
      const module = join(folder, `${slug(name)}-call.mjs`);
      const { stdout } = runNode([join(import.meta.dirname, "client-calls.mjs"), module], folder);
      for (const [kind, ratio] of Object.entries(JSON.parse(stdout))) ratios[kind] = [...(ratios[kind] ?? []), ratio];
    }
    const shown = Object.values(ratios).map((all) => `${median(all).toFixed(2)} (${Math.min(...all).toFixed(2)})`);
    rows.push([name, ...shown]);
  }
  print("One call as a multiple of plain fetch, taking turns: median (least) over fresh processes", [
    ["", "loopback GET", "loopback PUT", "stub GET", "stub PUT"],
    ...rows,
  ]);
}

/** @param {readonly Client[]} clients */
function printTypes(clients) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const rows = [];
  for (const { name, types } of clients) {
    if (types === undefined) continue;
    const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext"];
    const mode = [
      "--moduleResolution",
      "bundler",
      "--lib",
      "es2022,dom,dom.iterable",
      "--types",
      "node",
      "--extendedDiagnostics",
    ];
    const { stdout } = runNode([tsc, ...flags, ...mode, types], root);
    const figure = (/** @type {string} */ key) => new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(stdout)?.[1] ?? "?";
    rows.push([name, figure("Instantiations"), figure("Types"), figure("Files")]);
  }
  print("The type checker on a file with ten operations", [["", "instantiations", "types", "files"], ...rows]);
}

function printBulk() {
  say("bulk: a million inputs on a simulated clock");
  const { stdout } = runNode(["--expose-gc", join(import.meta.dirname, "client-bulk.mjs")], root);
  const { efficiency, refused, heapGrowth, wall } = JSON.parse(stdout);
  print("A million inputs through createDefaultAll, 150 requests per 10 s allowed, simulated clock", [
    ["", "of the possible", "429s", "heap growth", "real time"],
    [
      "ours",
      `${(efficiency * 100).toFixed(2)} %`,
      String(refused),
      `${heapGrowth.toFixed(1)} MiB`,
      `${wall.toFixed(1)} s`,
    ],
  ]);
}

/** @param {string} title @param {readonly (readonly string[])[]} rows */
function print(title, rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2)))
      .join(""),
  );
  process.stdout.write(`${title}\n${lines.map((line) => `  ${line.trimEnd()}`).join("\n")}\n\n`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

/** @param {string} name */
function slug(name) {
  return name.replace(/\W+/g, "-");
}

function readRounds() {
  try {
    const { values } = parseArgs({ options: { rounds: { type: "string" }, help: { type: "boolean" } } });
    const rounds = Number(values.rounds ?? 5);
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a whole number above 0.");
    if (!values.help) return rounds;
    process.stdout.write(HELP);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\nRun with --help for the options.\n`);
    process.exitCode = 2;
  }
  return undefined;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
