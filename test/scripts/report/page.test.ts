// The page as a reader meets it, in Chromium. On a machine without one these tests are left out, and say so.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Result } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

const address = pathToFileURL(
  fileURLToPath(new URL("../../../generated/changes/v4-to-2026-03.html", import.meta.url)),
).href;
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const executablePath = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => existsSync(file));
if (executablePath === undefined)
  console.warn("There is no Chromium on this machine: the browser tests of the migration report are left out.");

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

  async function open(fragment = "", options: BrowserContextOptions = { viewport: WIDE }): Promise<Page> {
    const page = await browser.newPage(options);
    onTestFinished(() => page.close());
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) faults.push(request.url());
    });
    onTestFinished(() => expect(faults).toEqual([]));
    await page.goto(address + fragment);
    return page;
  }

  async function violations(page: Page, rules: string[] = []): Promise<string[]> {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(
        "#batch-archive details, #limits-purge details",
      ))
        details.open = true;
    });
    await page.addScriptTag({ path: axePath });
    const found = await page.evaluate(async (runOnly) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Result[] }> } };
      return (await axe.run(runOnly.length > 0 ? { runOnly } : {})).violations;
    }, rules);
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  it.each([
    ["wide", WIDE],
    ["narrow", PHONE],
  ] as const)("has no violation that axe finds: %s", async (_name, viewport) => {
    expect(await violations(await open("", { viewport, colorScheme: "light" }))).toEqual([]);
  });

  it("has contrast enough in the dark too", async () => {
    const page = await open("", { viewport: WIDE, colorScheme: "dark" });
    expect(await violations(page, ["color-contrast"])).toEqual([]);
  });

  it("fits a phone without scrolling sideways", async () => {
    const page = await open("", { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  const shownArticles = (page: Page) => page.locator("article:visible h3").allInnerTexts();
  const shownRows = (page: Page) => page.locator(".urls tbody tr:visible").count();

  it("filters by words, in both tables and the operations, and says how many are left", async () => {
    const page = await open();
    await page.getByRole("searchbox", { name: "Search" }).fill("labels archive");
    expect(await shownArticles(page)).toEqual([expect.stringContaining("batch/archiveLabels")]);
    expect([await shownRows(page), await page.locator(".matrix tbody tr:visible").count()]).toEqual([1, 1]);
    expect(await page.getByRole("status").innerText()).toBe("1 of 20 operations");
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => shownRows(page)).toBe(20);
  });

  it("filters by level and by group, and keeps the filter in the address", async () => {
    const page = await open();
    await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Breaking besides the URL" });
    expect(await shownRows(page)).toBe(3);
    await page.getByRole("combobox", { name: "Group" }).selectOption("limits");
    expect(await shownArticles(page)).toEqual([expect.stringContaining("limits/purge")]);
    expect(new URL(page.url()).search).toBe("?show=breaking&tag=limits");
    const again = await open(new URL(page.url()).search);
    expect(await shownRows(again)).toBe(1);
  });

  it("finds an operation by the second spelling of its old path", async () => {
    const page = await open();
    await page.getByRole("searchbox").fill("/crm/v4/associations/definitions");
    expect(await shownRows(page)).toBe(5);
  });

  it("leads to an operation by its link, also where the filter hid it", async () => {
    const page = await open("?tag=usage#batch-read");
    await page.waitForFunction(() => location.hash === "#batch-read" && !document.querySelector("#batch-read[hidden]"));
    expect(await page.locator("#batch-read").isVisible()).toBe(true);
    await page.locator(".matrix").getByRole("link", { name: "labels/delete" }).click();
    await expect
      .poll(() => page.locator("#labels-delete h3").evaluate((name) => name.getBoundingClientRect().top))
      .toBeLessThan(WIDE.height);
    expect(page.url()).toMatch(/#labels-delete$/);
  });

  it("can be used by keyboard alone", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the URLs");
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("purge");
    await page.locator("#limits-purge summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#limits-purge figure").first().isVisible()).toBe(true);
  });

  it("is printed with everything unfolded, and folds it again", async () => {
    const page = await open();
    const unfolded = () => page.locator("details[open]").count();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await unfolded()).toBe(await page.locator("details").count());
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filter").isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await unfolded()).toBe(0);
  });

  it("shows everything without JavaScript, but for the filter", async () => {
    const page = await open("", { viewport: WIDE, javaScriptEnabled: false });
    expect([await shownRows(page), await page.locator("article:visible").count()]).toEqual([20, 20]);
    expect(await page.getByRole("searchbox").count()).toBe(0);
  });
});
