// `npm run check:package`: the package as npm packs it, in an empty project, in every environment that it supports.
// The first run downloads compilers and Nodes; they stay in node_modules/.cache, and later runs need no network.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const consumer = join(project, "test/fixtures/consumer");
const cache = join(project, "node_modules/.cache/hubspot-associations/package");
const app = join(cache, "app");
const EXPECTED = '["202","202"]';
const NODES = ["20", "22", "24"];
const COMPILERS = ["5.4", "5.9", "6.0", "7.0"];
const MODES = [
  { module: "esnext", moduleResolution: "bundler" },
  { module: "node16", moduleResolution: "node16" },
  { module: "nodenext", moduleResolution: "nodenext" },
];
const TS_MORPH = "28";
const MAX_INSTALLED_KB = 1024;
const MAX_INSTANTIATIONS = 2_000;
/** 6 ms on a machine that takes 1.2 ms for an empty module. */
const MAX_IMPORT_RATIO = 5;
const PROCESSES = 15;
let failures = 0;

try {
  installPackage();
  const own = (/** @type {string} */ path) => join(project, "node_modules", path);
  report("publint", run(process.execPath, [own("publint/src/cli.js"), "--strict"], project));
  const attw = own("@arethetypeswrong/cli/dist/index.js");
  report("are the types wrong", run(process.execPath, [attw, tarball(), "--profile", "esm-only"], project));
  checkSize();
  checkCommand();
  checkMigrate();
  checkImportTime();
  for (const version of NODES) checkNode(version);
  const bundle = await bundled();
  checkEdge(bundle);
  checkBrowser(bundle);
  for (const version of COMPILERS) checkCompiler(version);
  checkInstantiations();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failures += 1;
}
process.exitCode = failures === 0 ? 0 : 1;

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: 300_000 });
  return { ok: status === 0, output: error?.message ?? `${stdout}${stderr}`.trim(), stdout: stdout?.trim() ?? "" };
}

/** @param {string} what @param {{ ok: boolean, output: string }} result @param {string} [figure] */
function report(what, { ok, output }, figure = "") {
  console.log(`${ok ? "ok  " : "FAIL"}  ${what}${figure && `  ${figure}`}`);
  if (ok) return;
  failures += 1;
  console.log(output.replace(/^/gm, "      "));
}

function tarball() {
  const { name, version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return join(cache, `${name}-${version}.tgz`);
}

/** @param {string} folder @param {string[]} packages */
function npmInstall(folder, packages) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--cache", join(cache, "npm")];
  const { ok, output } = run("npm", ["install", ...flags, ...packages], folder);
  if (ok) return;
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`${packages.join(" ")} could not be installed. The first run needs the npm registry.\n${output}`);
}

/** A tool in a folder of its own, downloaded once. @param {string} name @param {string} version */
function tool(name, version) {
  const folder = join(cache, `${name.replace(/\W+/g, "-")}-${version}`);
  const done = join(folder, "installed");
  if (existsSync(done)) return folder;
  console.log(`      downloading ${name} ${version}`);
  rmSync(folder, { recursive: true, force: true });
  npmInstall(folder, [`${name}@${version}`]);
  writeFileSync(done, "");
  return folder;
}

function installPackage() {
  mkdirSync(cache, { recursive: true });
  const { ok, output } = run("npm", ["pack", "--pack-destination", cache], project);
  if (!ok) throw new Error(`npm pack failed.\n${output}`);
  rmSync(app, { recursive: true, force: true });
  npmInstall(app, [tarball()]);
  for (const file of ["call.mjs", "consumer.ts", "ten-operations.ts"]) cpSync(join(consumer, file), join(app, file));
}

function checkSize() {
  const kilobytes = Number.parseInt(run("du", ["-sk", "node_modules"], app).stdout, 10);
  const ok = kilobytes <= MAX_INSTALLED_KB;
  report("installed size", { ok, output: `at most ${MAX_INSTALLED_KB} kB` }, `${kilobytes} kB on disk`);
}

/** The command, as someone without our development dependencies calls it. */
function checkCommand() {
  const document = (/** @type {string} */ path) =>
    `openapi: 3.1.0\ninfo: { title: Books, version: "1" }\npaths:\n  ${path}:\n    get: { responses: { "204": { description: Done } } }\n`;
  writeFileSync(join(app, "base.yaml"), document("/books"));
  writeFileSync(join(app, "revision.yaml"), document("/shelves"));
  const npx = (/** @type {string[]} */ ...args) => run("npx", ["--no-install", "hubspot-associations", ...args], app);
  const same = npx("diff", "base.yaml", "base.yaml");
  const { output } = npx("diff", "base.yaml", "revision.yaml");
  const ok = same.ok && npx("--help").ok && output.includes("/books");
  report("command", { ok, output: `${same.output}\n${output}` });
}

/** The codemod, which needs ts-morph, on a file of somebody's project. */
function checkMigrate() {
  const folder = join(cache, "migrate");
  rmSync(folder, { recursive: true, force: true });
  npmInstall(folder, [tarball(), `ts-morph@${TS_MORPH}`]);
  const file = `import { Client } from "@hubspot/api-client";
export const read = (client: Client) => client.crm.associations.v4.basicApi.getPage("contacts", "1", "companies");
`;
  writeFileSync(join(folder, "file.ts"), file);
  const args = ["--no-install", "hubspot-associations", "migrate", "file.ts", "--write", "--force"];
  const { ok, output } = run("npx", args, folder);
  const written = readFileSync(join(folder, "file.ts"), "utf8");
  const isMoved = written.includes('.associations.list({ from: { type: "contacts", id: "1" }, toType: "companies" })');
  report("migrate", { ok: ok && isMoved, output: `${output}\n${written}` });
}

/** Against an empty module, each in a process of its own, in turns. */
function checkImportTime() {
  writeFileSync(join(app, "empty.mjs"), "");
  const measure = (/** @type {string} */ specifier, /** @type {string} */ then) => {
    const script = `const begin = performance.now(); const module = await import(${JSON.stringify(specifier)}); ${then}; console.log(performance.now() - begin)`;
    return Number(run(process.execPath, ["--input-type=module", "-e", script], app).stdout);
  };
  /** @type {number[]} */
  const own = [];
  /** @type {number[]} */
  const empty = [];
  for (let index = 0; index < PROCESSES; index++) {
    own.push(measure("hubspot-associations/2026-03", `module.createClient({ accessToken: "token" })`));
    empty.push(measure("./empty.mjs", ""));
  }
  const median = (/** @type {number[]} */ times) =>
    times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  const [ms, least] = [median(own), median(empty)];
  const figure = `${ms.toFixed(1)} ms, an empty module ${least.toFixed(1)} ms, ratio ${(ms / least).toFixed(1)}`;
  report(
    "import and createClient",
    { ok: ms / least <= MAX_IMPORT_RATIO, output: `at most ${MAX_IMPORT_RATIO}` },
    figure,
  );
}

function checkInstantiations() {
  const tsc = join(tool("typescript", "5.9"), "node_modules/typescript/bin/tsc");
  const flags = ["--extendedDiagnostics", "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022"];
  const { ok, output } = run(process.execPath, [tsc, ...flags, "--module", "nodenext", "ten-operations.ts"], app);
  const count = Number(/^Instantiations:\s*(\d+)/m.exec(output)?.[1]);
  const within = ok && count <= MAX_INSTANTIATIONS;
  report("ten operations", { ok: within, output }, `${count} instantiations, at most ${MAX_INSTANTIATIONS}`);
}

/** @param {string} version */
function checkNode(version) {
  const node = join(tool("node", version), "node_modules/node/bin/node");
  const script = `const { call } = await import("./call.mjs"); console.log(await call())`;
  const { output, stdout } = run(node, ["--input-type=module", "-e", script], app);
  report(`Node ${version}`, { ok: stdout === EXPECTED, output }, run(node, ["--version"], app).stdout);
}

/** @returns {Promise<string>} one script that sets `outcome` */
async function bundled() {
  const contents = `import { call } from "./call.mjs"; globalThis.outcome = call();`;
  const stdin = { contents, resolveDir: app };
  const { outputFiles } = await build({ stdin, bundle: true, format: "iife", platform: "browser", write: false });
  return outputFiles[0]?.text ?? "";
}

/** @param {string} bundle */
function checkEdge(bundle) {
  const folder = tool("@edge-runtime/vm", "5.0.0");
  const script = join(folder, "run.mjs");
  const { resolve } = createRequire(join(folder, "package.json"));
  writeFileSync(
    script,
    `import { EdgeVM } from ${JSON.stringify(resolve("@edge-runtime/vm"))};
    const vm = new EdgeVM();
    vm.evaluate(${JSON.stringify(bundle)});
    console.log(await vm.evaluate("outcome"));`,
  );
  const { output, stdout } = run(process.execPath, [script], folder);
  report("edge runtime", { ok: stdout === EXPECTED, output });
}

/** @param {string} bundle */
function checkBrowser(bundle) {
  const browser = ["chromium", "chromium-browser", "google-chrome"].find((name) => run(name, ["--version"], app).ok);
  if (browser === undefined) {
    report("Chromium", { ok: false, output: "not found; on Debian: apt-get install chromium" });
    return;
  }
  const page = join(app, "page.html");
  const script = `${bundle}\noutcome.then((text) => { document.body.textContent = text; }, (error) => { document.body.textContent = error.stack; });`;
  writeFileSync(page, `<body><script>${script.replaceAll("</script", "<\\/script")}</script></body>`);
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000", "--dump-dom"];
  const { output, stdout } = run(browser, [...flags, `file://${page}`], app);
  report("Chromium", { ok: stdout.includes(`<body>${EXPECTED}</body>`), output });
}

/** @param {string} version */
function checkCompiler(version) {
  const tsc = join(tool("typescript", version), "node_modules/typescript/bin/tsc");
  for (const mode of MODES) {
    const compilerOptions = { ...mode, target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [] };
    const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
    const config = { compilerOptions: { ...compilerOptions, ...strict }, files: ["consumer.ts"] };
    writeFileSync(join(app, "tsconfig.json"), JSON.stringify(config));
    report(`TypeScript ${version}, ${mode.moduleResolution}`, run(process.execPath, [tsc, "-p", "."], app));
  }
}
