// The page at /_sandbox/, in headless Chromium. On a machine without one these tests are left out, and say so.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import type { Result } from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { startServer } from "./checked-sandbox.js";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const executablePath = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => existsSync(file));
if (executablePath === undefined)
  console.warn("There is no Chromium on this machine: the browser tests of the sandbox's page are left out.");

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

describe.skipIf(executablePath === undefined)("the page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** The page of a server that has had some calls, one with markup in it. */
  async function open() {
    const base = await startServer();
    const headers = { authorization: "Bearer demo", "content-type": "application/json" };
    const send = (method: string, path: string, body?: unknown) =>
      fetch(base + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    await send("POST", "/crm/v4/associations/contacts/companies/labels", { name: "a", label: "<b id=injected>A</b>" });
    await send("POST", "/crm/v4/associations/definitions/configurations/contacts/companies/batch/create", {
      inputs: [{ category: "HUBSPOT_DEFINED", typeId: 279, maxToObjectIds: 90 }],
    });
    for (let id = 1; id <= 60; id += 1) {
      await send("PUT", `/crm/v4/objects/contacts/12/associations/default/companies/${id}`);
    }
    await send("PUT", "/crm/v4/objects/widgets/1/associations/default/companies/34");
    const page = await browser.newPage({ viewport: WIDE });
    onTestFinished(() => page.close());
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(base)) faults.push(request.url());
    });
    await page.goto(`${base}/_sandbox/`);
    await page.locator("#journal tr").first().waitFor();
    onTestFinished(() => expect(faults).toEqual([]));
    return { page, send };
  }

  it("shows calls and state, and what a caller sent as text only", async () => {
    const { page } = await open();
    const calls = await page.locator("#journal").innerText();
    expect(calls).toContain(
      "associations/createDefault (v4): PUT /crm/v4/objects/contacts/12/associations/default/companies/34",
    );
    expect(calls).toContain("Unable to infer object type from: widgets");
    expect(await page.locator("#associations").innerText()).toContain("contact 12");
    expect(await page.locator("#definitions").innerText()).toContain("<b id=injected>A</b>");
    expect(await page.locator("#injected").count()).toBe(0);
  });

  it("goes on with the calls that come, and forgets them at the button", async () => {
    const { page, send } = await open();
    await send("PUT", "/crm/v4/objects/deals/71/associations/default/companies/9");
    await expect.poll(() => page.locator("#journal tr").first().innerText(), { timeout: 5_000 }).toContain("deals/71");
    page.on("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Reset this account" }).click();
    await expect.poll(() => page.locator("#associations").innerText(), { timeout: 5_000 }).not.toContain("contact 12");
  });

  it("has no violation that axe finds: wide, narrow, in the dark", async () => {
    const { page } = await open();
    await page.addScriptTag({ path: axePath });
    for (const [viewport, colorScheme] of [
      [WIDE, "light"],
      [PHONE, "light"],
      [WIDE, "dark"],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Result[] }> } };
        return (await axe.run()).violations;
      });
      expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    }
  });
});
