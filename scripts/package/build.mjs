// `npm run build`: what is published, to dist/. The client is bundled with its names and source maps; the differ and the
// command, which nobody steps into, are minified and share their code. Modules that an entry exports as a namespace stay
// files of their own, since a bundler keeps every export of a namespace that it finds ready-made.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { decode, encode } from "@jridgewell/sourcemap-codec";
import { build } from "esbuild";
import { buildConstants, isConstants } from "./constants.mjs";
import { buildDeclarations } from "./declarations.mjs";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = join(project, "dist");

/** Entries that run at a developer's desk, with the command. */
const TOOLS = ["diff", "sandbox", "sandbox-server", "codemod"];

/** Loaded with the first call of `client.fetch`, so not part of the file that holds the rest. */
const OPENAPI_FETCH = ["openapi-fetch.ts"];

const shared = {
  absWorkingDir: project,
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: "shared-[hash]",
  legalComments: /** @type {const} */ ("none"),
  lineLimit: 120, // Node shows the line that threw
  format: /** @type {const} */ ("esm"),
  logLevel: /** @type {const} */ ("warning"),
};

rmSync(dist, { recursive: true, force: true });
const entries = publishedEntries();
const namespaces = new Map(Object.values(entries).flatMap(namespacesOf));
await buildClient();
await buildTools();
await buildDeclarations(project, entries, namespaces);
for (const file of readdirSync(join(project, "generated/changes")).filter((name) => name.endsWith(".json")))
  copyJson(join("generated/changes", file), join("changes", file));
for (const file of readdirSync(join(project, "generated/changes")).filter((name) => name.endsWith(".md")))
  copyFileSync(join(project, "generated/changes", file), join(dist, "changes", file));
copyFileSync(join(project, "src/sandbox/page.html"), join(dist, "page.html"));
copyJson("src/diff/diff-report.schema.json", "diff-report.schema.json");

/**
 * The entries that `exports` names: source by name of the built file. What another entry exports as a namespace has no
 * source of its own here: its file is built with that entry.
 * @returns {Record<string, string>}
 */
function publishedEntries() {
  const { exports } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const code = Object.values(exports).flatMap((entry) => (entry.types ? [basename(entry.default, ".js")] : []));
  return Object.fromEntries(
    code.flatMap((name) => {
      const source = [`src/${name}.ts`, `src/${name}/index.ts`].find(existsInProject);
      return source === undefined ? [] : [[name, source]];
    }),
  );
}

/** @param {string} path */
function existsInProject(path) {
  return existsSync(join(project, path));
}

/** The run-time is one file, and what the entries export as namespaces are files of their own. */
async function buildClient() {
  const client = Object.entries(entries).filter(([name]) => !TOOLS.includes(name));
  const lists = [...namespaces].filter(([source]) => isConstants(source));
  const data = [...namespaces].filter(([source]) => !isConstants(source));
  await build({
    ...shared,
    entryPoints: Object.fromEntries([
      ...client,
      ...data.map(([source, name]) => [name, source]),
      ["runtime", "runtime"],
    ]),
    packages: "external",
    target: "es2022",
    platform: "neutral",
    sourcemap: true,
    minifyWhitespace: true,
    plugins: [{ name: "files-of-their-own", setup: keepApart }],
  });
  for (const [source, name] of lists) await buildConstants(join(project, source), join(dist, `${name}.js`));
  for (const file of readdirSync(dist).filter((name) => name.endsWith(".map"))) slim(join(dist, file));
}

/** @param {import("esbuild").PluginBuild} build */
function keepApart({ onLoad, onResolve }) {
  const all = readdirSync(join(project, "src/runtime")).filter((file) => !OPENAPI_FETCH.includes(file));
  const contents = all.map((file) => `export * from "./${file.replace(/\.ts$/, ".js")}";`).join("\n");
  onResolve({ filter: /^runtime$/ }, ({ path }) => ({ path, namespace: "runtime" }));
  onLoad({ filter: /^runtime$/, namespace: "runtime" }, () => ({ contents, resolveDir: join(project, "src/runtime") }));
  onResolve({ filter: /^\./ }, ({ kind, path, importer, namespace, resolveDir }) => {
    const source = relative(project, resolve(resolveDir, path)).replace(/\.js$/, ".ts");
    const isInside = namespace === "runtime" || all.some((file) => importer === join(project, "src/runtime", file));
    const isRuntime = dirname(source) === "src/runtime" && all.includes(basename(source));
    const name = isRuntime && !isInside ? "runtime" : namespaces.get(source);
    return name === undefined || kind === "entry-point" ? undefined : { path: `./${name}.js`, external: true };
  });
}

/** With all that they need but ts-morph; each subcommand in a file of its own, loaded when it is asked for. */
async function buildTools() {
  await build({
    ...shared,
    entryPoints: { ...Object.fromEntries(TOOLS.map((name) => [name, entries[name] ?? ""])), cli: "src/cli.ts" },
    external: ["ts-morph"],
    target: "node20",
    platform: "node",
    minify: true,
  });
}

/** The modules that an entry exports as a namespace, with the names of their built files. @param {string} entry */
function namespacesOf(entry) {
  const statements = readFileSync(join(project, entry), "utf8").matchAll(/export \* as \w+ from "(.+)\.js"/g);
  return [...statements].map(([, path]) => {
    const source = join(dirname(entry), `${path}.ts`);
    const folder = basename(dirname(source));
    const name = basename(source, ".ts");
    return /** @type {const} */ ([source, folder === "generated" ? name : `${folder}-${name}`]);
  });
}

/**
 * The run-time is what people step into, so its sources are in the map. Without it a map says nothing that helps.
 * @param {string} file
 */
function slim(file) {
  const map = JSON.parse(readFileSync(file, "utf8"));
  const isRuntime = (/** @type {string} */ source) =>
    source.includes("/src/runtime/") && !OPENAPI_FETCH.includes(basename(source));
  if (!map.sources.some(isRuntime)) {
    const code = file.slice(0, -".map".length);
    writeFileSync(code, readFileSync(code, "utf8").replace(/^\/\/# sourceMappingURL=.*\n/m, ""));
    rmSync(file);
    return;
  }
  map.sourcesContent = map.sourcesContent.map(runningLines);
  writeFileSync(file, JSON.stringify({ ...map, mappings: encode(decode(map.mappings).map(startsOfLines)) }));
}

/**
 * What a debugger can stop at: declarations have the comments, those at the top are for who changes the file, and nothing
 * is imported any more. Lines stay where they are.
 * @param {string} source
 */
function runningLines(source) {
  return source.replace(/^ *\/\*\*[\s\S]*?\*\/$|^(?<!\n)(\/\/.*\n)+|^import [^;]*;/gm, (comment) =>
    comment.replace(/[^\n]/g, ""),
  );
}

/** Places within a line are half of a map, and a debugger steps by lines. @param {import("@jridgewell/sourcemap-codec").SourceMapSegment[]} segments */
function startsOfLines(segments) {
  return segments.filter((segment, index) => {
    const before = segments[index - 1];
    return before === undefined || segment[1] !== before[1] || segment[2] !== before[2];
  });
}

/** @param {string} source @param {string} target */
function copyJson(source, target) {
  mkdirSync(dirname(join(dist, target)), { recursive: true });
  writeFileSync(join(dist, target), JSON.stringify(JSON.parse(readFileSync(join(project, source), "utf8"))));
}
