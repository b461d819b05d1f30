// Starts the published command from the checkout. It is TypeScript, so it is bundled into one file first, once per change
// of it, and started from there with V8's code cache. Both are kept in node_modules/.cache.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, "node_modules/.cache/hubspot-associations");

/** Hash of everything that decides what the command does. */
function hashCommand() {
  const hash = createHash("sha256").update(process.version);
  const folders = ["src", "generated"].map((folder) => join(root, folder));
  const entries = folders.flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }));
  const files = entries.filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name));
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...paths, fileURLToPath(import.meta.url), join(root, "package-lock.json")].sort()) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} file */
async function bundle(file) {
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli.ts"],
    outfile: file,
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    logLevel: "error",
    external: ["ts-morph"],
    define: {
      "import.meta.dirname": JSON.stringify(root),
      "import.meta.url": JSON.stringify(pathToFileURL(join(root, "src/sandbox/server.ts")).href), // beside its page
    },
  });
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (name.startsWith("cli-")) rmSync(join(cache, name), { force: true });
  save(file, result.outputFiles[0]?.contents ?? "");
}

/** In one step, so that a run beside this one never reads half of it. @param {string} file @param {Uint8Array | string} data */
function save(file, data) {
  writeFileSync(`${file}.${process.pid}`, data);
  renameSync(`${file}.${process.pid}`, file);
}

try {
  const file = join(cache, `cli-${hashCommand()}.cjs`);
  if (!existsSync(file)) await bundle(file);
  const codeCache = `${file}.v8`;
  const cachedData = existsSync(codeCache) ? readFileSync(codeCache) : undefined;
  const source = `(function (require) {${readFileSync(file, "utf8").replace(/^#!.*/, "")}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  script.runInThisContext()(createRequire(file));
  if (cachedData === undefined || script.cachedDataRejected)
    process.once("exit", () => save(codeCache, script.createCachedData()));
} catch (error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error);
  const missing = code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
  process.stderr.write(
    missing ? "The libraries are not installed. Run `npm ci` first.\n" : `The command cannot be started: ${message}\n`,
  );
  process.exitCode = 2;
}
