// `npm run build`: the published entries of package.json to dist/. Code is bundled by esbuild, with what entries share in
// chunks; modules that an entry exports as a namespace stay files of their own, since a bundler keeps every export of a
// namespace that it finds ready-made. Declarations come from tsc; only those that an entry reaches are kept.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = join(project, "dist");
const types = join(dist, "types");

/** Declarations of the wire say once more what those of the wrappers do; without comments they are a third in size. */
const UNCOMMENTED = /\/wire\.d\.ts$/;

rmSync(dist, { recursive: true, force: true });
const declarations = publishedDeclarations();
await buildCode(declarations.map(sourceOf));
await buildCommand();
buildDeclarations(declarations);

/** @returns {string[]} the declarations that `exports` names, from the project */
function publishedDeclarations() {
  const { exports } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return Object.values(exports).flatMap((entry) => (entry.types ? [entry.types] : []));
}

/** @param {string} declaration */
function sourceOf(declaration) {
  return declaration.replace("./dist/types/", "").replace(/\.d\.ts$/, ".ts");
}

/** @param {string[]} entries */
async function buildCode(entries) {
  const namespaces = new Map(entries.flatMap(namespacesOf).map((file) => [file, namespaceFile(file)]));
  const named = entries.map((entry) => [entryFile(entry), join(project, entry)]);
  await build({
    absWorkingDir: project,
    entryPoints: Object.fromEntries([...named, ...[...namespaces].map(([file, name]) => [name, file])]),
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: "shared-[hash]",
    packages: "external",
    format: "esm",
    target: "es2022",
    platform: "neutral",
    sourcemap: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
    plugins: [
      {
        name: "namespaces",
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
            const name = namespaces.get(resolve(resolveDir, path).replace(/\.js$/, ".ts"));
            return name === undefined || kind === "entry-point" ? undefined : { path: `./${name}.js`, external: true };
          });
        },
      },
    ],
  });
  for (const file of readdirSync(dist).filter((name) => name.endsWith(".map"))) slim(join(dist, file));
}

/** The command: with all it needs but ts-morph, each subcommand in a file of its own, loaded when it is asked for. */
async function buildCommand() {
  await build({
    absWorkingDir: project,
    entryPoints: ["src/cli.ts"],
    outdir: join(dist, "bin"),
    bundle: true,
    splitting: true,
    external: ["ts-morph"],
    format: "esm",
    target: "node20",
    platform: "node",
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "warning",
  });
}

/** `src/diff/index.ts` is published as `diff`, `src/v4.ts` as `v4`. @param {string} source */
function entryFile(source) {
  return source.replace(/^src\//, "").replace(/(\/index)?\.ts$/, "");
}

/** @param {string} entry */
function namespacesOf(entry) {
  const statements = readFileSync(join(project, entry), "utf8").matchAll(/export \* as \w+ from "(.+)\.js"/g);
  return [...statements].map(([, path]) => join(project, dirname(entry), `${path}.ts`));
}

/** @param {string} file */
function namespaceFile(file) {
  const folder = basename(dirname(file));
  return folder === "generated" ? basename(file, ".ts") : `${folder}-${basename(file, ".ts")}`;
}

/**
 * The run-time is what people step into, so its sources are in the map; of the rest a map says file and line only.
 * A map of nothing but generated data serves nobody.
 * @param {string} file
 */
function slim(file) {
  const map = JSON.parse(readFileSync(file, "utf8"));
  if (map.sources.every((/** @type {string} */ source) => source.includes("../generated/"))) {
    const code = file.slice(0, -".map".length);
    writeFileSync(code, readFileSync(code, "utf8").replace(/^\/\/# sourceMappingURL=.*\n/m, ""));
    rmSync(file);
    return;
  }
  const keep = (/** @type {number} */ index) => map.sources[index].includes("/src/runtime/");
  map.sourcesContent = map.sourcesContent.map((/** @type {string} */ text, /** @type {number} */ index) =>
    keep(index) ? text : null,
  );
  writeFileSync(file, JSON.stringify(map));
}

/** @param {string[]} entries */
function buildDeclarations(entries) {
  const tsc = join(project, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
    cwd: project,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  const reached = new Set();
  for (const entry of entries) reach(join(project, entry), reached);
  for (const name of readdirSync(types, { recursive: true, encoding: "utf8" })) {
    const file = join(types, name);
    if (!statSync(file).isFile()) continue;
    if (!reached.has(file)) rmSync(file);
    else writeFileSync(file, compact(readFileSync(file, "utf8"), UNCOMMENTED.test(file)));
  }
}

/** @param {string} file @param {Set<unknown>} reached */
function reach(file, reached) {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\..+?)\.js"/g))
    reach(join(dirname(file), `${path}.d.ts`), reached);
}

/** @param {string} text @param {boolean} uncommented */
function compact(text, uncommented) {
  const kept = uncommented ? text.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "") : text;
  return kept.replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 4));
}
