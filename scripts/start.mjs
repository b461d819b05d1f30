// Starts the generator. It is TypeScript, and its libraries take longer to load than to run, so it is bundled into one
// file first (once per change of the generator or of its tools) and started from there with V8's code cache. Both are
// kept in node_modules/.cache; losing them costs a slower start and nothing else.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, "node_modules/.cache/hubspot-associations");

/** One TypeScript for openapi-typescript and ts-morph: both print the same with it, and loading it is half of a run. */
const TYPESCRIPT = "@ts-morph/common/dist/typescript.js";

/** Hash of everything that decides what the generator does. */
function hashTool() {
  const hash = createHash("sha256").update(process.version);
  const folders = ["scripts", "src/diff"].map((folder) => join(root, folder));
  const entries = folders.flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }));
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("bench"))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files, join(root, "package-lock.json")].sort()) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} folder */
async function bundle(folder) {
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["scripts/generate.ts"],
    outfile: "generate.cjs",
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "error",
    banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "__url" },
    // Large files of one piece: bundling them would cost more than it gives.
    external: ["ts-morph", "@ts-morph/common"],
    plugins: [
      {
        name: "one-typescript",
        setup: ({ onResolve }) => onResolve({ filter: /^typescript$/ }, () => ({ path: TYPESCRIPT, external: true })),
      },
    ],
  });
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    if (name.startsWith("tool-")) rmSync(join(cache, name), { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  save(join(folder, "generate.cjs"), result.outputFiles[0]?.contents ?? "");
}

/** Writes a file in one step, so that a run beside this one never reads half of it. @param {string} file @param {Uint8Array | string} data */
function save(file, data) {
  writeFileSync(`${file}.${process.pid}`, data);
  renameSync(`${file}.${process.pid}`, file);
}

/** Modules by path, and what keeps their code caches. @type {Map<string, { exports: any }>} */
const modules = new Map();
/** @type {(() => void)[]} */
const keepers = [];

/**
 * Loads a CommonJS file, and what it requires of ts-morph, with V8's code cache.
 * @param {string} path
 */
function load(path) {
  const known = modules.get(path);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(path, module);
  const codeCache = join(folder, `${basename(path)}.v8`);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "utf8")}\n})`;
  const cachedData = existsSync(codeCache) ? readFileSync(codeCache) : undefined;
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  if (cachedData === undefined || script.cachedDataRejected)
    keepers.push(() => save(codeCache, script.createCachedData()));
  const native = createRequire(path);
  const require = (/** @type {string} */ id) => {
    const target = native.resolve(id);
    return /[\\/](ts-morph|@ts-morph[\\/]common)[\\/]dist[\\/]/.test(target) ? load(target) : native(id);
  };
  script.runInThisContext()(module.exports, Object.assign(require, native), module, path, dirname(path));
  return module.exports;
}

/** The generator, bundled anew when it has to be; a cache that is damaged is made once more. */
async function loadGenerator() {
  const file = join(folder, "generate.cjs");
  const isFresh = !existsSync(file);
  if (isFresh) await bundle(folder);
  try {
    return load(file);
  } catch (error) {
    if (isFresh) throw error;
    modules.clear();
    keepers.length = 0;
    rmSync(folder, { recursive: true, force: true });
    await bundle(folder);
    return load(file);
  }
}

/** What went wrong before the generator could run, for a person. @param {any} error */
function explain(error) {
  if (error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND")
    return "The libraries are not installed. Run `npm ci` first.";
  if (error?.code && error.path) return `${error.path}: the cache of the generator cannot be written (${error.code}).`;
  return `The generator cannot be started: ${error?.message ?? error}`;
}

// Whoever reads our output may stop reading.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => process.exit(1));

const tool = hashTool();
const folder = join(cache, `tool-${tool}`);
try {
  /** @type {typeof import("./generate.js")} */
  const { main } = await loadGenerator();
  process.exitCode = await main(process.argv.slice(2), { root, tool, stdout: process.stdout, stderr: process.stderr });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
try {
  for (const keep of keepers) keep();
} catch {
  // Without the code cache the next start is slower, and nothing else.
}
