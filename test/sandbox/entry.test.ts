// The entry as a consumer bundles it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import { routes as routes202603 } from "../../generated/2026-03/routes.js";
import { routes as routesV4 } from "../../generated/v4/routes.js";

async function bundle() {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-entry-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    outdir: folder,
    platform: "browser",
  } as const;
  const { metafile } = await build({ entryPoints: ["src/sandbox.ts"], ...options, metafile: true, logLevel: "error" });
  return { folder, inputs: Object.keys(metafile.inputs) };
}

const weigh = (folder: string, file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

/** Runs code against the bundle, with code generation from strings disallowed. */
function run(folder: string, code: string): unknown {
  const entry = JSON.stringify(join(folder, "sandbox.js"));
  const script = `const { createSandbox } = await import(${entry});\n${code}`;
  const args = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

it("needs no library and nothing of Node, and stays small", async () => {
  const { folder, inputs } = await bundle();
  expect(inputs.filter((file) => !/^(src\/sandbox|generated)[/.]/.test(file))).toEqual([]);
  const parts = readdirSync(folder).sort();
  expect(parts).toEqual([expect.stringMatching(/^conditions-/), "sandbox.js", expect.stringMatching(/^self-check-/)]);
  expect(weigh(folder, "sandbox.js")).toBeLessThanOrEqual(15_000);
  expect(parts.reduce((sum, file) => sum + weigh(folder, file), 0)).toBeLessThan(23_500);
});

it("is one file unless it is asked for conditions or the check", async () => {
  const { folder } = await bundle();
  for (const file of readdirSync(folder)) if (file !== "sandbox.js") rmSync(join(folder, file));
  const calls = [...routesV4, ...routes202603].flatMap(({ method, paths, validate }) =>
    paths.map((path) => ({ path, method, body: validate && "{}" })),
  );
  const code = `
    const sandbox = createSandbox();
    sandbox.seed({ records: [{ type: "contact", id: 1 }], labels: [{ from: "contact", to: "deal", name: "a", label: "A" }] });
    for (const { path, method, body } of ${JSON.stringify(calls)}) {
      const url = "https://x" + path.replace(/{[^}]*[iI]d}/g, "1").replace(/{to[^}]*}/, "deals").replace(/{[^}]*}/, "contacts");
      await sandbox.fetch(url, { method, headers: { authorization: "Bearer a", "content-type": "application/json" }, body });
    }
    sandbox.restore(sandbox.snapshot());
    console.log(JSON.stringify(sandbox.fork().journal().length + sandbox.journal().length));`;
  expect(run(folder, code)).toBe(calls.length);
});

it("runs where code may not be made from text, with conditions and the check of its answers", async () => {
  const { folder } = await bundle();
  const code = `
    let allowed = true;
    try { new Function("1"); } catch { allowed = false; }
    const sandbox = createSandbox({ selfCheck: true, rateLimits: "professional" });
    sandbox.faults([{ nth: 3, effect: { status: 503 } }]);
    const url = "https://x/crm/v4/objects/contacts/1/associations/companies/2";
    const body = JSON.stringify([{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1 }]);
    const headers = { authorization: "Bearer a", "content-type": "application/json" };
    const { status } = await sandbox.fetch(new Request(url, { method: "PUT", headers, body }));
    const bad = await sandbox.fetch(new Request(url, { method: "PUT", headers, body: "[{}]" }));
    const faulty = await sandbox.fetch(url, { method: "PUT", headers, body });
    const left = faulty.headers.get("x-hubspot-ratelimit-remaining");
    console.log(JSON.stringify([allowed, status, bad.status, faulty.status, left, sandbox.violations()]));`;
  expect(run(folder, code)).toEqual([false, 201, 400, 503, "187", []]);
});
