// Who may import whom. The same table stands in CONTRIBUTING.md.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const project = dirname(dirname(fileURLToPath(import.meta.url)));

interface Import {
  /** What is imported: a path from the project, or the name of a package. */
  target: string;
  typeOnly: boolean;
  /** Made when it is needed, not when the file is loaded. */
  dynamic: boolean;
}

/** For each folder, the patterns of what may be imported; a type-only one stands under `types`. */
const allowed: Record<string, { any: RegExp[]; types?: RegExp[] }> = {
  "scripts/": {
    any: [
      /^scripts\//,
      /^src\/diff\/index$/,
      /^node:/,
      /^ajv(\/dist\/standalone\/index)?$/,
      /^(@jridgewell\/sourcemap-codec|@redocly\/openapi-core|chokidar|diff|esbuild|log-update|openapi-typescript|picocolors|rollup|rollup-plugin-dts|ts-morph|typescript)$/,
    ],
    types: [/^src\/runtime\/operation$/, /^src\/codemod\/plan$/],
  },
  "src/runtime/": { any: [/^src\/runtime\//, /^openapi-fetch$/] },
  "src/diff/load/": { any: [/^src\/diff\//, /^node:/, /^js-yaml$/] },
  "src/diff/": { any: [/^src\/diff\/(?!load\/)/] },
  "src/cli/migrate/path-aliases": { any: [/^src\/cli\//, /^node:/, /^ts-morph$/], types: [/^src\/codemod\//] },
  "src/cli/migrate/": { any: [/^src\//, /^node:/, /^(diff|picocolors|tinyglobby)$/], types: [/^picocolors\/types$/] },
  "src/cli": { any: [/^src\//, /^node:/] },
  "src/redis/": { any: [/^src\/(redis|runtime)\//, /^rate-limiter-flexible$/] },
  "src/sandbox/": {
    any: [
      /^src\/sandbox\//,
      /^generated\/[^/]+\/routes$/,
      /^generated\/(association-definitions|call-conditions|response-validators)$/,
      /^node:/,
    ],
    types: [/^src\/runtime\/transport$/],
  },
  "src/sandbox": { any: [/^src\/sandbox\//] },
  "src/index": {
    any: [/^generated\/association-types$/, /^src\/runtime\//],
    types: [/^generated\/[^/]+\/client$/],
  },
  "src/v4": { any: [/^generated\/(v4\/|association-types$)/, /^src\/runtime\//] },
  "src/2026-03": { any: [/^generated\/(2026-03\/|association-types$)/, /^src\/runtime\//] },
  "generated/association-types": { any: [] },
  "generated/association-definitions": { any: [] },
  "generated/call-conditions": { any: [], types: [/^src\/sandbox\/access$/] },
  "generated/request-validators": { any: [] },
  "generated/response-validators": { any: [] },
  "generated/changes/": { any: [], types: [/^src\/(diff\/index|codemod\/plan)$/] },
  // The names of status codes, by which constants are called.
  "src/codemod/": { any: [/^src\/codemod\//, /^generated\/changes\/migrations$/, /^ts-morph$/, /^node:http$/] },
  "src/codemod": { any: [/^src\/codemod\//] },
};

/** A version may import itself, whatever it is called. */
function ruleOf(file: string) {
  const version = /^generated\/([^/]+)\//.exec(file)?.[1];
  if (version !== undefined && version !== "changes")
    return {
      any: [new RegExp(`^generated/${version}/`), /^src\/runtime\//, /^generated\/request-validators$/],
      types: [/^src\/sandbox\/route$/],
    };
  return Object.entries(allowed).find(([folder]) => file.startsWith(folder))?.[1];
}

const files = ["scripts", "src", "generated"].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|js|mjs)$/.test(name) && !name.startsWith("bench/"))
    .map((name) => join(folder, name)),
);

describe("imports", () => {
  it.each(files)("of %s stay within what its folder may import", (file) => {
    const rule: { any: RegExp[]; types?: RegExp[] } | undefined = ruleOf(file);
    expect(rule, `${file} is in no folder of the table`).toBeDefined();
    const offending = importsOf(file).filter(({ target, typeOnly }) => {
      const patterns = [...(rule?.any ?? []), ...(typeOnly ? (rule?.types ?? []) : [])];
      return !patterns.some((pattern) => pattern.test(target));
    });
    expect(offending).toEqual([]);
  });
});

it("no module of a client reaches the limiter over Redis", () => {
  const users = files.filter((file) => importsOf(file).some(({ target }) => /^src\/redis|^rate-limiter/.test(target)));
  expect(users.filter((file) => !file.startsWith("src/redis/"))).toEqual([]);
});

it("ts-morph is reached by the codemod only, which is loaded when code is to be moved", () => {
  const atOnce = (file: string) => importsOf(file).filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic);
  const reaching = new Set(["ts-morph"]);
  for (let size = 0; size !== reaching.size; ) {
    size = reaching.size;
    for (const file of files.filter((name) => name.startsWith("src/")))
      if (atOnce(file).some(({ target }) => reaching.has(target))) reaching.add(file.replace(/\.ts$/, ""));
  }
  const outside = [...reaching].filter((file) => !/^(ts-morph$|src\/codemod(\/|$))/.test(file));
  expect(outside).toEqual(["src/cli/migrate/path-aliases"]);
  expect(reaching).toContain("src/codemod");
});

it("only one module each knows openapi-fetch and openapi-typescript, so that either can be replaced in a day", () => {
  const users = (name: string) => files.filter((file) => importsOf(file).some(({ target }) => target === name));
  expect(users("openapi-fetch")).toEqual(["src/runtime/openapi-fetch.ts"]);
  expect(users("openapi-typescript")).toEqual(["scripts/emit/types.ts"]);
});

it("generated code decides nothing: no branch, no loop, no default", () => {
  const offending = files
    .filter((file) => /^generated\/(?!changes\/|re(quest|sponse)-validators)/.test(file))
    .filter((file) => /^\s*(if|for|while|switch|try)\b|\?\?|\|\|/m.test(codeOf(file)));
  expect(offending).toEqual([]);
});

it("the sandbox knows Node in its server and its files only, so that it runs in browsers and edge workers", () => {
  const users = files.filter(
    (file) => file.startsWith("src/sandbox") && importsOf(file).some(({ target }) => target.startsWith("node:")),
  );
  expect(users).toEqual(["src/sandbox/data-file.ts", "src/sandbox/server.ts"]);
});

it("tests start sandboxes in one place, where each holds every answer against the specs", () => {
  const starts = /^src\/sandbox(-server|\/(create-sandbox|host|server))?$/;
  const users = readdirSync(join(project, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join("test", file))
    .filter((file) => importsOf(file).some(({ target, typeOnly }) => starts.test(target) && !typeOnly));
  expect(users).toEqual(["test/sandbox/checked-sandbox.ts"]);
});

function importsOf(file: string): Import[] {
  const statements = codeOf(file).matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^;"]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...statements].map(([, , type, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? "";
    const target = specifier.startsWith(".") ? relative(project, join(project, dirname(file), specifier)) : specifier;
    return { target: target.replace(/\.js$/, ""), typeOnly: type !== undefined, dynamic: dynamic !== undefined };
  });
}

function codeOf(file: string): string {
  return readFileSync(join(project, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
}
