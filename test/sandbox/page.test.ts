// The page at /_sandbox/, in headless Chromium where there is one.
import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { createSandboxServer } from "../../src/sandbox-server.js";

const chromium = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

it.skipIf(chromium === undefined)(
  "shows calls and state, and what a caller sent as text only (needs Chromium)",
  async () => {
    const { server, close } = createSandboxServer({ selfCheck: true });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const profile = mkdtempSync(join(tmpdir(), "sandbox-page-"));
    onTestFinished(async () => {
      await close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const headers = { authorization: "Bearer demo", "content-type": "application/json" };
    const send = (method: string, path: string, body?: unknown) =>
      fetch(base + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    await send("POST", "/crm/v4/associations/contacts/companies/labels", { name: "a", label: "<b id=injected>A</b>" });
    await send("PUT", "/crm/v4/objects/contacts/12/associations/default/companies/34");
    await send("PUT", "/crm/v4/objects/widgets/1/associations/default/companies/34");

    const args = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--user-data-dir=${profile}`,
      "--virtual-time-budget=3000",
      "--dump-dom",
    ];
    const { stdout } = await promisify(execFile)(chromium ?? "", [...args, `${base}/_sandbox/`], { timeout: 15_000 });
    expect(stdout).toContain(">contact 12</td>");
    expect(stdout).toContain(
      "associations/createDefault (v4): PUT /crm/v4/objects/contacts/12/associations/default/companies/34",
    );
    expect(stdout).toContain("Unable to infer object type from: widgets");
    expect(stdout).toContain("&lt;b id=injected&gt;A&lt;/b&gt;");
    expect(stdout).not.toContain("<b id=");
    const { violations } = await (await send("GET", "/_sandbox/violations")).json();
    expect(violations).toEqual([]);
  },
);
