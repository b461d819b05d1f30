// What the sandbox costs where it runs: a call, a fork, its size, a million associations; and how soon its command answers.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median, runNode } from "./measure.mjs";
import { root } from "./project.mjs";

const ROUNDS = 5;

/** @param {string} folder */
export async function measureInProcess(folder) {
  const outfile = join(folder, "in-process.mjs");
  const entryPoints = [join(root, "src/sandbox.ts")];
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm" });
  const { createSandbox } = await import(pathToFileURL(outfile).href);
  report("sandbox.fetch, default association", await microsecondsOfCall(createSandbox), 20, "us of CPU");
  report("fork() of 10,000 associations", millisecondsOfFork(createSandbox), 0.1, "ms", 4);
  report("start of the command, above bare node", await millisecondsOfStart(folder), 60, "ms");
  report("./sandbox, min+gzip", (await bytesOfEntry(entryPoints)) / 1000, 15, "kB");
  report("1,000,000 associations, loaded and paged", mebibytesOfMillion(folder, outfile), 1024, "MiB");
}

/** @param {string} name @param {number} value @param {number} goal @param {string} unit @param {number} [digits] */
function report(name, value, goal, unit, digits = 1) {
  console.log(`${name}: ${value.toFixed(digits)} ${unit} (goal ${goal}, ${value <= goal ? "reached" : "missed"})`);
}

/** @typedef {typeof import("../../src/sandbox.js").createSandbox} CreateSandbox */

/** @param {CreateSandbox} createSandbox */
async function microsecondsOfCall(createSandbox) {
  const CALLS = 20_000;
  const address = (/** @type {number} */ at) =>
    `https://api.hubapi.com/crm/v4/objects/contacts/${at}/associations/default/companies/1`;
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const sandbox = createSandbox();
    const before = process.cpuUsage();
    for (let at = 1; at <= CALLS; at += 1) await sandbox.fetch(address(at), { method: "PUT" });
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / CALLS);
  }
  return median(rounds.slice(1)); // the first one warms up
}

/** @param {CreateSandbox} createSandbox */
function millisecondsOfFork(createSandbox) {
  const sandbox = createSandbox();
  sandbox.seed({ associations: associations(1, 10_000) });
  const FORKS = 1_000;
  const start = performance.now();
  for (let time = 0; time < FORKS; time += 1) sandbox.fork();
  return (performance.now() - start) / FORKS;
}

/** From the start of a process to its first line, less that of a process which does nothing else. @param {string} folder */
async function millisecondsOfStart(folder) {
  const entryPoints = [join(root, "src/cli.ts")];
  const options = /** @type {const} */ ({ bundle: true, platform: "node", format: "esm", logLevel: "error" });
  await build({ ...options, entryPoints, outdir: folder, splitting: true, outExtension: { ".js": ".mjs" } });
  const differences = [];
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    const bare = await millisecondsToFirstLine(["--eval", "console.log()"]);
    differences.push((await millisecondsToFirstLine([join(folder, "cli.mjs"), "sandbox", "--port", "0"])) - bare);
  }
  return median(differences);
}

/** @param {string[]} args */
async function millisecondsToFirstLine(args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const taken = performance.now() - start;
  child.kill();
  await once(child, "close");
  return taken;
}

/** @param {string[]} entryPoints */
async function bytesOfEntry(entryPoints) {
  const options = /** @type {const} */ ({
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  const { outputFiles } = await build({ ...options, entryPoints, splitting: true, outdir: "out" });
  const entry = outputFiles.find(({ path }) => path.endsWith("sandbox.js"));
  return gzipSync(entry?.contents ?? "", { level: 9 }).length;
}

/** The largest memory of a process that does nothing else. @param {string} folder @param {string} bundle */
function mebibytesOfMillion(folder, bundle) {
  const module = join(folder, "million.mjs");
  writeFileSync(
    module,
    `import { createSandbox } from ${JSON.stringify(pathToFileURL(bundle).href)};
    ${associations}
    const sandbox = createSandbox();
    for (let contact = 1; contact <= 100; contact += 1) sandbox.seed({ associations: associations(contact, 10_000) });
    let [seen, after] = [0, ""];
    for (let contact = 1; contact <= 100; contact += 1) {
      do {
        const path = \`/crm/objects/2026-03/contacts/\${contact}/associations/companies?after=\${after}\`;
        const { results, paging } = await (await sandbox.fetch("https://x" + path.replace(/\\?after=$/, ""))).json();
        seen += results.length;
        after = encodeURIComponent(paging?.next.after ?? "");
      } while (after !== "");
    }
    if (seen !== 1_000_000) throw new Error("It gave " + seen);
    console.log(process.resourceUsage().maxRSS / 1024);`,
  );
  return Number(runNode([module], folder).stdout);
}

/** A contact with so many companies. @param {number} contact @param {number} length */
function associations(contact, length) {
  return Array.from({ length }, (_, index) => ({
    from: { type: "contacts", id: contact },
    to: { type: "companies", id: index + 1 },
  }));
}
