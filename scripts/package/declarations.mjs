// The declarations of the published entries, rolled up to one file each: fifty small files would take up twice their size.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { declareConstants, isConstants } from "./constants.mjs";

/** Operations that a path does not have, and places for parameters that it does not take: all of it says "nothing". */
const NOTHING = /^\s*(get|put|post|delete|options|head|patch|trace|query|header|path|cookie)\?: never;\n/gm;

const INNER_COMMENT = /^ +\/\*\*[\s\S]*?\*\/\n/gm;

const COMMENT = /^\s*\/\*\*[\s\S]*?\*\/\n/gm;

/**
 * @param {string} project
 * @param {Record<string, string>} entries source by name of the built file
 * @param {ReadonlyMap<string, string>} namespaces name of the built file by source that an entry exports as a namespace
 */
export async function buildDeclarations(project, entries, namespaces) {
  const dist = join(project, "dist");
  const compiled = join(dist, "compiled");
  compile(project, compiled);
  shorten(
    readdirSync(join(compiled, "generated"), { recursive: true, encoding: "utf8" }).map((name) =>
      join(compiled, "generated", name),
    ),
  );
  const declaration = (/** @type {string} */ source) => join(compiled, source.replace(/\.ts$/, ".d.ts"));
  const rolled = [...namespaces].filter(([source]) => !isConstants(source)).map(([source, name]) => [name, source]);
  const inputs = [...Object.entries(entries), ...rolled];
  const bundle = await rollup({
    input: Object.fromEntries(inputs.map(([name, source]) => [name, declaration(source ?? "")])),
    plugins: [namespaceFiles(new Map([...namespaces].map(([source, name]) => [declaration(source), name]))), dts()],
    external: (id) => !/^[./]/.test(id) && !id.startsWith(project),
  });
  const { output } = await bundle.write({
    dir: dist,
    entryFileNames: "[name].d.ts",
    chunkFileNames: "[name].d.ts",
    manualChunks: (id) =>
      id.includes("/src/runtime/")
        ? "runtime"
        : id.includes("/generated/") && id.endsWith("/types.d.ts")
          ? "types"
          : undefined,
    minifyInternalExports: false,
  });
  for (const [source, name] of namespaces)
    if (isConstants(source)) declareConstants(declaration(source), join(dist, `${name}.d.ts`));
  rmSync(compiled, { recursive: true });
  for (const { fileName } of output) tighten(join(dist, fileName));
}

/** @param {string} project @param {string} outDir */
function compile(project, outDir) {
  const tsc = join(project, "node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", "tsconfig.build.json", "--outDir", outDir];
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Rolled up, a namespace would name each of its members three times.
 * @param {ReadonlyMap<string, string>} names
 * @returns {import("rollup").Plugin}
 */
function namespaceFiles(names) {
  return {
    name: "namespace-files",
    async resolveId(specifier, importer) {
      if (importer === undefined) return null;
      const file = join(importer, "..", specifier).replace(/\.js$/, ".d.ts");
      const name = names.get(file);
      return name === undefined ? null : { id: `./${name}.js`, external: "relative" };
    },
  };
}

/** @param {string[]} files the declarations of generated files */
function shorten(files) {
  for (const file of files.filter((name) => name.endsWith("/wire.d.ts")))
    writeFileSync(file, readFileSync(file, "utf8").replace(INNER_COMMENT, "").replace(NOTHING, ""));
  const [first, ...others] = files.filter((name) => name.endsWith("/types.d.ts"));
  for (const other of others) if (first !== undefined) takeOver(other, first);
}

/** Versions have most types in common: those that say the same, word for word, are stated once. @param {string} file @param {string} from */
function takeOver(file, from) {
  const known = statementsOf(from);
  const own = statementsOf(file);
  const common = new Set([...own].flatMap(([name, text]) => (known.get(name) === text ? [name] : [])));
  const differs = (/** @type {string} */ name) =>
    [...own.keys()].some(
      (other) => !common.has(other) && new RegExp(`\\b${other}\\b`).test((own.get(name) ?? "").replace(COMMENT, "")),
    );
  for (let before = -1; before !== common.size; ) {
    before = common.size;
    for (const name of common) if (differs(name)) common.delete(name);
  }
  const path = relative(dirname(file), from).replace(/\.d\.ts$/, ".js");
  const names = [...common].join(", ");
  const rest = [...own].flatMap(([name, text]) => (common.has(name) ? [] : [text]));
  writeFileSync(file, `import { ${names} } from "${path}";\nexport { ${names} };\n${rest.join("")}`);
}

/** Each exported statement by its name, with its comment. @param {string} file */
function statementsOf(file) {
  const statements = readFileSync(file, "utf8").split(/^(?=\/\*\*)/m);
  return new Map(statements.map((text) => [/^export (?:declare )?\w+ (\w+)/m.exec(text)?.[1] ?? "", text]));
}

/** One space of indentation for each level. @param {string} file */
function tighten(file) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 4)).replace(/\n{2,}/g, "\n"));
}
