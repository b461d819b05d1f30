// The declarations of the published entries, rolled up to one file each: fifty small files would take up twice their size.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { declareConstants, isConstants } from "./constants.mjs";

/** Operations that a path does not have, and places for parameters that it does not take: all of it says "nothing". */
const NOTHING = /^\s*(get|put|post|delete|options|head|patch|trace|query|header|path|cookie)\?: never;\n/gm;

/** What an answer has without being told. */
const ANY_HEADERS = /^ *headers: \{\n *\[name: string\]: unknown;\n *\};\n/gm;

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
  for (const file of files.filter((name) => name.endsWith("/wire.d.ts"))) shortenWire(file);
  const [first, ...others] = files.filter((name) => name.endsWith("/types.d.ts"));
  for (const other of others) if (first !== undefined) takeOver(other, first);
}

/** The wire says once more what the wrappers say, but for record ids: schemas without one are those of `types`. @param {string} file */
function shortenWire(file) {
  const text = readFileSync(file, "utf8").replace(INNER_COMMENT, "").replace(NOTHING, "").replace(ANY_HEADERS, "");
  const types = join(dirname(file), "types.d.ts");
  const plain = (/** @type {string} */ statement) =>
    statement
      .replace(/^export declare const[\s\S]*/m, "")
      .replace(COMMENT, "")
      .replace(/^export (interface \w+|type \w+ =)|;\s*$/g, "")
      .replace(/\s+/g, "");
  const named = new Map([...statementsOf(types)].map(([name, statement]) => [name, plain(statement)]));
  const members = [...text.matchAll(/^ {8}(\w+): (?:\{\n[\s\S]*?^ {8}\}|[^\n]*);\n/gm)];
  const own = new Map(members.map(([member, name = ""]) => [name, unqualified(member.replace(/^ *\w+: /, ""))]));
  const common = alike(new Map([...own].map(([name, type]) => [name, plain(type)])), named);
  const short = members
    .filter(([, name = ""]) => common.has(name))
    .reduce((result, [member]) => result.replace(member, ""), text)
    .replace(/\bcomponents\["schemas"\]\["(\w+)"\]/g, (whole, name) => (common.has(name) ? name : whole));
  writeFileSync(file, `import { ${[...common].join(", ")} } from "./types.js";\n${short}`);
}

/** @param {string} type */
function unqualified(type) {
  return type.replace(/\bcomponents\["schemas"\]\["(\w+)"\]/g, "$1");
}

/**
 * The names under which both say the same, and mean the same by every name in it.
 * @param {ReadonlyMap<string, string>} own @param {ReadonlyMap<string, string>} other
 */
function alike(own, other) {
  const common = new Set([...own].flatMap(([name, text]) => (other.get(name) === text ? [name] : [])));
  const differs = (/** @type {string} */ name) =>
    [...own.keys()].some(
      (used) => !common.has(used) && new RegExp(`\\b${used}\\b`).test((own.get(name) ?? "").replace(COMMENT, "")),
    );
  for (let before = -1; before !== common.size; ) {
    before = common.size;
    for (const name of common) if (differs(name)) common.delete(name);
  }
  return common;
}

/** Versions have most types in common: those that say the same, word for word, are stated once. @param {string} file @param {string} from */
function takeOver(file, from) {
  const known = statementsOf(from);
  const own = statementsOf(file);
  const common = alike(own, known);
  const path = relative(dirname(file), from).replace(/\.d\.ts$/, ".js");
  const names = [...common].join(", ");
  const rest = [...own].flatMap(([name, text]) => (common.has(name) ? [] : [text]));
  writeFileSync(file, `import { ${names} } from "${path}";\nexport { ${names} };\n${rest.join("")}`);
}

/** The exported statements by name, with comments: a type and a constant of one name belong together. @param {string} file */
function statementsOf(file) {
  /** @type {Map<string, string>} */
  const statements = new Map();
  for (const text of readFileSync(file, "utf8").split(/^(?=\/\*\*)/m)) {
    const name = /^export (?:declare )?\w+ (\w+)/m.exec(text)?.[1] ?? "";
    statements.set(name, `${statements.get(name) ?? ""}${text}`);
  }
  return statements;
}

/** Without indentation, and with comments of one line on one line. @param {string} file */
function tighten(file) {
  const text = readFileSync(file, "utf8")
    .replace(/^ +(?!\*)/gm, "")
    .replace(/^ +\*/gm, " *")
    .replace(/\n{2,}/g, "\n")
    .replace(/\/\*\*\n \* ([^\n]*)\n \*\/$/gm, "/** $1 */");
  writeFileSync(file, text);
}
