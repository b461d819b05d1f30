// The entry as a consumer bundles it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";

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

it("needs no library and nothing of Node, and stays small", async () => {
  const { folder, inputs } = await bundle();
  expect(inputs.filter((file) => !/^(src\/sandbox|generated)[/.]/.test(file))).toEqual([]);
  expect(gzipSync(readFileSync(join(folder, "sandbox.js")), { level: 9 }).length).toBeLessThan(18_600);
});

it("runs where code may not be made from text, with the check of its answers", async () => {
  const { folder } = await bundle();
  const script = `
    const { createSandbox } = await import(${JSON.stringify(join(folder, "sandbox.js"))});
    let allowed = true;
    try { new Function("1"); } catch { allowed = false; }
    const sandbox = createSandbox({ selfCheck: true });
    const url = "https://x/crm/v4/objects/contacts/1/associations/companies/2";
    const body = JSON.stringify([{ associationCategory: "HUBSPOT_DEFINED", associationTypeId: 1 }]);
    const headers = { authorization: "Bearer a", "content-type": "application/json" };
    const { status } = await sandbox.fetch(new Request(url, { method: "PUT", headers, body }));
    const bad = await sandbox.fetch(new Request(url, { method: "PUT", headers, body: "[{}]" }));
    console.log(JSON.stringify([allowed, status, bad.status, sandbox.violations()]));`;
  const args = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script];
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }))).toEqual([false, 201, 400, []]);
});
