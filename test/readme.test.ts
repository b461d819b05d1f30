// What the README files show must be true: their examples compile, the first one runs, and their paths exist.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { typeErrors } from "./type-errors.js";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "specs/README.md",
  "scripts/README.md",
  "generated/README.md",
  "src/codemod/README.md",
  "src/sandbox/README.md",
];

const read = (file: string) => readFileSync(join(project, file), "utf8");
const fences = (file: string, language: string) =>
  [...read(file).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map((match) => match[1] ?? "");

describe("the pages for people", () => {
  it("have examples that compile under strict", { timeout: 60_000 }, () => {
    const examples = new Map(
      pages.flatMap((page) =>
        fences(page, "ts").map(
          (code, index) => [join(project, `${page.replaceAll("/", "-")}-${index}.mts`), code] as const,
        ),
      ),
    );
    expect(examples.size).toBeGreaterThan(3);
    expect(typeErrors(examples)).toEqual([]);
  });

  it.each(pages)("name no path that does not exist: %s", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)].map((match) => match[1] ?? "");
    const missing = links.filter((link) => !existsSync(join(project, dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it.each(pages)("name no npm script that does not exist: %s", (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe("the first example of the README", () => {
  it("runs, and prints what its local server answers", async () => {
    const folder = join(project, "test/.readme");
    mkdirSync(folder, { recursive: true });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "example.ts");
    writeFileSync(file, (fences("README.md", "ts")[0] ?? "").replaceAll("4010", "4019"));
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await import(/* @vite-ignore */ file);
    expect(log.mock.calls).toEqual([["202", [{ category: "HUBSPOT_DEFINED", typeId: 279, label: null }]]]);
    log.mockRestore();
  });
});
