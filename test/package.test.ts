// What is published, as `npm run build` makes it. What needs other Nodes, compilers and a browser is `check:package`.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Plugin, rollup } from "rollup";
import ts from "typescript";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const { exports, devDependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
  exports: Record<string, string | { types: string; default: string }>;
  devDependencies: Record<string, string>;
};
const entries = Object.entries(exports).flatMap(([name, at]) => (typeof at === "string" ? [] : [{ name, ...at }]));
const clients = entries.filter(({ name }) => [".", "./v4", "./2026-03"].includes(name));

beforeAll(() => {
  execFileSync(process.execPath, [join(project, "scripts/package/build.mjs")], { cwd: project, stdio: "pipe" });
}, 60_000);

/** Every package that a built module reaches, and every file. */
function reachedFrom(file: string, found = { files: new Set<string>(), packages: new Set<string>() }) {
  if (found.files.has(file)) return found;
  found.files.add(file);
  const code = readFileSync(file, "utf8").replace(/^\s*\/\*\*[\s\S]*?\*\/$/gm, "");
  for (const [, specifier = ""] of code.matchAll(/\b(?:from|import)\s*\(?["']([\w.@][^"'\s,:]*)["']/g)) {
    if (!specifier.startsWith(".")) found.packages.add(specifier);
    else reachedFrom(join(dirname(file), specifier.replace(/\.js$/, file.endsWith(".d.ts") ? ".d.ts" : ".js")), found);
  }
  return found;
}

describe("the built package", () => {
  it.each(entries)("has the code and the declarations of $name", ({ types, default: code }) => {
    expect([types, code].filter((file) => !existsSync(join(project, file)))).toEqual([]);
  });

  it.each(clients)("reaches nothing but openapi-fetch from $name", ({ types, default: code }) => {
    const { packages, files } = reachedFrom(join(project, code));
    expect([...packages].filter((name) => name !== "openapi-fetch")).toEqual([]);
    expect(files.size).toBeLessThanOrEqual(8);
    const typed = reachedFrom(join(project, types)).packages;
    expect([...typed].filter((name) => name !== "openapi-fetch")).toEqual([]);
  });

  it("reaches openapi-fetch from both versions, or the test above looks at nothing", () => {
    for (const { name, default: code } of clients.filter((entry) => entry.name !== "."))
      expect([...reachedFrom(join(project, code)).packages], name).toEqual(["openapi-fetch"]);
  });

  it.each(entries)("exports by name from $name what it did before", async ({ name, default: code }) => {
    const module = (await import(pathToFileURL(join(project, code)).href)) as Record<string, unknown>;
    expect(Object.keys(module).sort()).toMatchSnapshot(name);
  });

  it.each(entries)("says of each export from $name, and of each of its methods, what it is", ({ types }) => {
    const program = ts.createProgram([join(project, types)], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    expect(undocumented(program, join(project, types))).toEqual([]);
  });

  it("reaches ts-morph from ./codemod only, and says what to install where migrate does not find it", () => {
    const reaching = entries.filter(({ default: code }) => reachedFrom(join(project, code)).packages.has("ts-morph"));
    expect(reaching.map(({ name }) => name)).toEqual(["./codemod"]);
    const alone = mkdtempSync(join(tmpdir(), "package-"));
    onTestFinished(() => rmSync(alone, { recursive: true }));
    cpSync(join(project, "dist"), join(alone, "dist"), { recursive: true });
    writeFileSync(join(alone, "package.json"), '{ "type": "module" }');
    writeFileSync(join(alone, "a.js"), "export {};");
    const migrate = (...args: string[]) =>
      spawnSync(process.execPath, ["dist/cli.js", "migrate", ...args], { cwd: alone, encoding: "utf8" });
    expect(migrate("--help")).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout, stderr } = migrate("a.js");
    expect([status, stdout]).toEqual([3, ""]);
    const [, version] = /npm install --save-dev ts-morph@(\d+)\n/.exec(stderr) ?? [];
    expect(devDependencies["ts-morph"]).toMatch(new RegExp(`^${version}\\.`));
  });

  it("names no source map that is not there", () => {
    for (const { default: code } of clients)
      for (const file of reachedFrom(join(project, code)).files)
        if (readFileSync(file, "utf8").includes("sourceMappingURL")) expect(existsSync(`${file}.map`), file).toBe(true);
  });

  it.each([
    ["without anything around a call", `connectWith([], { accessToken: "token" })`, 4_930],
    ["with retry, limiter, time limits and authorization", `connect({ accessToken: "token" })`, 7_240],
  ])("takes few bytes for two calls: %s", async (_name, connection, most) => {
    const size = await bundledSize(`
      import { connect, connectWith } from "hubspot-associations";
      import { AssociationsApi } from "hubspot-associations/2026-03";
      const associations = new AssociationsApi(${connection});
      const from = { type: "contacts", id: "1" };
      export const write = () => associations.createDefault({ from, to: { type: "companies", id: "2" } });
      export const read = () => associations.list({ from, toType: "companies" });`);
    expect(size).toBeLessThanOrEqual(most);
  });

  it("takes little more for a whole client, openapi-fetch with it", async () => {
    const size = await bundledSize(`
      import { createClient } from "hubspot-associations/2026-03";
      export const hubspot = createClient({ accessToken: "token" });`);
    console.log(`createClient: ${size} bytes, minified and compressed`);
    expect(size).toBeLessThanOrEqual(14_040);
  });
});

describe("the association types", () => {
  const one = `import { AssociationType, HubSpotError } from "hubspot-associations/v4"; export const x = `;

  it("cost nothing where none is used", async () => {
    const used = await bundledSize(
      `import { HubSpotError } from "hubspot-associations/v4"; export const x = HubSpotError;`,
    );
    expect(await bundledSize(`${one} HubSpotError;`)).toBe(used);
  });

  it("cost no more than those that are named, with every bundler, where they are imported by name", async () => {
    const size = await bundledSize(
      `import { contactToCompany } from "hubspot-associations/association-types"; export const x = contactToCompany;`,
    );
    expect(size).toBeLessThan(150);
  });

  it("are dropped one by one by a bundler that looks into namespaces, such as Rollup", async () => {
    const own: Plugin = {
      name: "own",
      resolveId: (id) => (id.startsWith("hubspot-associations/") ? join(project, "dist", "v4.js") : undefined),
      load: (id) => (id === "page" ? `${one} AssociationType.contactToCompany;` : undefined),
    };
    const plugins = [own, { name: "page", resolveId: (id: string) => (id === "page" ? id : undefined) }];
    const treeshake = { moduleSideEffects: false };
    const bundle = await rollup({
      input: "page",
      plugins,
      treeshake,
      external: ["openapi-fetch"],
      logLevel: "silent",
    });
    const { output } = await bundle.generate({});
    expect(output[0].code.match(/\(\d+\)/g)).toEqual(["(279)"]);
  });
});

/** What a page that imports the built package loads, minified and compressed. */
async function bundledSize(contents: string): Promise<number> {
  const stdin = { contents, resolveDir: project };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** A namespace is a module, for which an editor shows no comment. */
function undocumented(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(file);
  const module = entry && checker.getSymbolAtLocation(entry);
  if (module === undefined) throw new Error(`${file} has no exports`);
  const isSilent = (symbol: ts.Symbol) => symbol.getDocumentationComment(checker).length === 0;
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const methods = [...(symbol.members?.values() ?? [])].filter(
      ({ flags, name }) => flags & ts.SymbolFlags.Method && !name.startsWith("__"),
    );
    const isNamespace = (symbol.flags & ts.SymbolFlags.ValueModule) !== 0;
    const silent = [...(isNamespace || !isSilent(symbol) ? [] : [symbol]), ...methods.filter(isSilent)];
    return silent.map(({ name }) => (name === symbol.name ? exported.name : `${exported.name}.${name}`));
  });
}
