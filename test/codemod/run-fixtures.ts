// Runs fixtures for real: bundled by esbuild, with HubSpot played by the sandbox. Nothing else is replaced but the
// packages that are not installed.
import { build, type Plugin } from "esbuild";
import * as own202603 from "../../src/2026-03.js";
import * as ownIndex from "../../src/index.js";
import { linesOfPortal } from "../../src/sandbox/state-lines.js";
import type { JournalEntry, Sandbox, SandboxOptions } from "../../src/sandbox.js";
import * as ownV4 from "../../src/v4.js";
import { startSandbox } from "../sandbox/checked-sandbox.js";
import { httpClients } from "./http-client-doubles.js";
import { officialModule } from "./official-client-double.js";
import { type Fixture, pathOf } from "./read-fixtures.js";

/** What was to be seen of a run from outside. */
export interface Observed {
  /** What the code says that it got. */
  readonly value: unknown;
  /** Associations, labels and limits afterwards. */
  readonly state: readonly unknown[];
  /** Calls of associations: of which version, and what they did. */
  readonly calls: readonly JournalEntry[];
  /** The `Authorization` of each call. */
  readonly tokens: readonly string[];
  /** Calls of other APIs, as they were sent. */
  readonly others: readonly string[];
}

/** The code of every fixture in both versions, by the path of its main file. */
export async function bundle(fixtures: readonly Fixture[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const fixture of fixtures)
    for (const version of ["input", "output"] as const)
      for (const [file, text] of fixture[version]) texts.set(pathOf(fixture, version, file), text);
  const mains = fixtures.flatMap((fixture) => [
    pathOf(fixture, "input", fixture.main),
    pathOf(fixture, "output", fixture.main),
  ]);
  const { outputFiles } = await build({
    entryPoints: mains,
    outdir: "/",
    outbase: "/",
    entryNames: "[dir]/[name].[ext]",
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    // Else `import("…")` would go to Node, past the packages given here.
    supported: { "dynamic-import": false },
    logLevel: "silent",
    plugins: [fromMemory(texts)],
  });
  return new Map(outputFiles.map(({ text }, index) => [String(mains[index]), text]));
}

/** Fixtures are given as text, so that they run with the very bytes that were compared. */
function fromMemory(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "fixtures",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === "entry-point") return { path, namespace: "fixture" };
        if (!path.startsWith(".")) return { path, external: true };
        const plain = new URL(path, `file://${importer}`).pathname;
        const found = [plain, ...candidates(plain)].find((one) => texts.has(one));
        return found ? { path: found, namespace: "fixture" } : { errors: [{ text: `${importer} imports ${path}` }] };
      });
      onLoad({ filter: /.*/, namespace: "fixture" }, ({ path }) => ({
        contents: texts.get(path) ?? "",
        loader: /\.tsx$/.test(path) ? "tsx" : /\.ts$/.test(path) ? "ts" : "js",
      }));
    },
  };
}

function candidates(path: string): string[] {
  const bare = path.replace(/\.js$/, "");
  return [".ts", ".tsx", ".js", ".mjs", ".cjs", "/index.ts", "/index.js"].map((end) => bare + end);
}

/** Runs a bundle against a sandbox of its own. */
export async function observe(code: string, fixture: Fixture, options: SandboxOptions): Promise<Observed> {
  const clock = { now: () => Date.UTC(2026, 2, 1), sleep: async () => {} };
  const sandbox = startSandbox({ ...options, clock });
  sandbox.seed(fixture.seed);
  const tokens: string[] = [];
  const others: string[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    tokens.push(String(request.headers.get("authorization")));
    return await respond(sandbox, request, others);
  };
  try {
    const { run } = evaluated(code);
    const value = JSON.parse(JSON.stringify((await run()) ?? null));
    return { value, state: stateOf(sandbox), calls: sandbox.journal(), tokens, others };
  } finally {
    globalThis.fetch = original;
  }
}

/** Associations are for the sandbox; records, which it does not have, are answered here. */
async function respond(sandbox: Sandbox, request: Request, others: string[]): Promise<Response> {
  const { pathname, search, origin } = new URL(request.url);
  if (origin !== "https://api.hubapi.com") throw new Error(`${request.url} is not HubSpot`);
  if (!/^\/crm\/v3\/|^\/automation\//.test(pathname)) return await sandbox.fetch(request);
  others.push(`${request.method} ${pathname}${search} ${await request.text()}`);
  return Response.json({ id: pathname.split("/").at(-1), properties: { name: "Acme" }, results: [] });
}

interface Main {
  run(): Promise<unknown>;
}

function evaluated(code: string): Main {
  const module = { exports: {} as Main };
  const process = { env: { HUBSPOT_ACCESS_TOKEN: "token", HUBSPOT_BASE_URL: "https://api.hubapi.com" } };
  const console = { log() {}, error() {}, warn() {}, info() {} };
  new Function("require", "module", "exports", "process", "console", code)(
    packageOf,
    module,
    module.exports,
    process,
    console,
  );
  return module.exports;
}

const ownPackages: Readonly<Record<string, unknown>> = {
  "hubspot-associations": ownIndex,
  "hubspot-associations/v4": ownV4,
  "hubspot-associations/2026-03": own202603,
};

function packageOf(specifier: string): unknown {
  const found = ownPackages[specifier] ?? httpClients[specifier] ?? officialModule(specifier);
  if (found === undefined) throw new Error(`There is no package ${specifier} for fixtures`);
  return found;
}

function stateOf(sandbox: Sandbox): readonly unknown[] {
  const { state } = sandbox.snapshot();
  const portal = { state, access: {}, faults: [], armed: undefined, usage: undefined, journal: [], calls: 0 };
  return [...linesOfPortal("", portal)];
}
