import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { main } from "../../scripts/generate.js";
import { listFiles } from "../../scripts/write-files.js";
import { collect, createWorkspace } from "./workspace.js";

/** A second version of the small API: the same, with its paths moved, one status changed and one operation more. */
function addVersion(workspace: ReturnType<typeof createWorkspace>, id: string) {
  cpSync(workspace.path("specs/v1"), workspace.path(`specs/${id}`), { recursive: true });
  const root = `specs/${id}/openapi.yaml`;
  workspace.write(
    root,
    workspace.read(root).replaceAll("/library/v1/", `/library/${id}/`).replace("version: v1", `version: "${id}"`),
  );
}

describe("npm run generate", () => {
  it("writes every file of every version, and says what it did", async () => {
    const workspace = createWorkspace();
    const { code, stdout } = await workspace.run();
    expect(code).toBe(0);
    expect(Object.keys(workspace.generated())).toEqual([
      "README.md",
      "api.md",
      "call-conditions.ts",
      "changes/migrations.ts",
      "request-validators.ts",
      "response-validators.ts",
      "v1/client.ts",
      "v1/openapi.json",
      "v1/operations.ts",
      "v1/routes.ts",
      "v1/types.ts",
      "v1/wire.ts",
    ]);
    expect(stdout).toMatch(/^v1 +lint +\d+ ms$/m);
    expect(stdout).toMatch(/^v1 +3 operations$/m);
    expect(stdout).toMatch(/^generated: 12 written, 0 removed, 0 unchanged, in [\d.]+ s$/m);
  });

  it("touches no file and runs no stage when nothing changed", async () => {
    const workspace = createWorkspace();
    await workspace.run();
    const times = listFiles(workspace.path("generated")).map(
      (file) => statSync(workspace.path(`generated/${file}`)).mtimeMs,
    );
    const { code, stdout } = await workspace.run();
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "generated is up to date: nothing changed since the last run.\n",
    });
    expect(
      listFiles(workspace.path("generated")).map((file) => statSync(workspace.path(`generated/${file}`)).mtimeMs),
    ).toEqual(times);
  });

  it("rewrites only what an edit changes", async () => {
    const workspace = createWorkspace();
    await workspace.run();
    const before = statSync(workspace.path("generated/v1/operations.ts"));
    workspace.edit("specs/v1/schemas/books.yaml", "The books.", "The books of the page.");
    const { stdout } = await workspace.run();
    expect(stdout).toContain("generated: 3 written, 0 removed, 9 unchanged");
    expect(statSync(workspace.path("generated/v1/operations.ts")).ino).toBe(before.ino);
    expect(workspace.read("generated/v1/types.ts")).toContain("The books of the page.");
  });

  it("makes a version-diff report for each two versions that follow each other", async () => {
    const workspace = createWorkspace();
    addVersion(workspace, "2026-03");
    addVersion(workspace, "2026-09");
    const { code, stdout } = await workspace.run();
    expect(code).toBe(0);
    expect(Object.keys(workspace.generated()).filter((file) => file.startsWith("changes/"))).toEqual([
      "changes/2026-03-to-2026-09.html",
      "changes/2026-03-to-2026-09.json",
      "changes/2026-03-to-2026-09.md",
      "changes/2026-03-to-2026-09.ts",
      "changes/2026-03-to-2026-09.urls.json",
      "changes/migrations.ts",
      "changes/v1-to-2026-03.html",
      "changes/v1-to-2026-03.json",
      "changes/v1-to-2026-03.md",
      "changes/v1-to-2026-03.ts",
      "changes/v1-to-2026-03.urls.json",
    ]);
    expect(stdout).toMatch(/^v1-to-2026-03 +3 breaking, 0 warnings, 0 info$/m);
  });

  it("removes what is no longer produced, and the folders that it leaves empty", async () => {
    const workspace = createWorkspace();
    addVersion(workspace, "2026-03");
    await workspace.run();
    rmSync(workspace.path("specs/2026-03"), { recursive: true });
    const { stdout } = await workspace.run();
    expect(stdout).toContain("11 removed");
    expect(existsSync(workspace.path("generated/2026-03"))).toBe(false);
  });

  it("gives the same bytes whatever the order of the keys", async () => {
    const workspace = createWorkspace();
    await workspace.run();
    for (const file of listFiles(workspace.path("specs/v1"))) {
      workspace.write(`specs/v1/${file}`, stringify(reversed(parse(workspace.read(`specs/v1/${file}`)))));
    }
    await workspace.run("--out", workspace.path("reordered"));
    expect(workspace.generated("reordered")).toEqual(workspace.generated());
  });

  it("leaves the folder byte for byte as it was when a spec is broken", async () => {
    const workspace = createWorkspace();
    await workspace.run();
    const before = workspace.generated();
    workspace.edit("specs/v1/schemas/books.yaml", "type: object", "type: strng");
    const { code, stderr } = await workspace.run();
    expect(code).toBe(1);
    expect(stderr).toMatch(/1 problem in the specs\. Nothing was written\.\n$/);
    expect(workspace.generated()).toEqual(before);
  });

  it("prints nothing but problems with --quiet", async () => {
    const workspace = createWorkspace();
    expect(await workspace.run("--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("runs on other specs into another folder", async () => {
    const workspace = createWorkspace();
    renameSync(workspace.path("specs/v1"), workspace.path("elsewhere-v1"));
    mkdirSync(workspace.path("elsewhere"));
    renameSync(workspace.path("elsewhere-v1"), workspace.path("elsewhere/v1"));
    const { code } = await workspace.run("--specs", workspace.path("elsewhere"), "--out", workspace.path("made"));
    expect(code).toBe(0);
    expect(existsSync(workspace.path("made/v1/client.ts"))).toBe(true);
    expect(existsSync(workspace.path("generated"))).toBe(false);
  });
});

describe("npm run generate -- --check", () => {
  it("says that all is up to date, also without a record of the last run", async () => {
    const workspace = createWorkspace();
    await workspace.run();
    rmSync(workspace.path("node_modules"), { recursive: true });
    expect(await workspace.run("--check")).toMatchObject({ code: 0, stderr: "" });
  });

  it("lists each stale, missing and surplus file with a short diff, writes nothing and exits 1", async () => {
    const workspace = createWorkspace();
    await workspace.run();
    workspace.edit("generated/v1/operations.ts", "safeToRepeat: true", "safeToRepeat: false");
    rmSync(workspace.path("generated/v1/client.ts"));
    workspace.write("generated/v1/extra.ts", "");
    const before = workspace.generated();
    const { code, stderr } = await workspace.run("--check");
    expect(code).toBe(1);
    expect(stderr).toBe(`missing  generated/v1/client.ts
surplus  generated/v1/extra.ts
stale    generated/v1/operations.ts
    @@ -13,3 +13,3 @@
       rateLimitGroup: "general",
    -  safeToRepeat: false,
    +  safeToRepeat: true,
       paging: { request: { in: "query", pointer: "/after" }, response: { items: "/results", next: "/paging/next/after" } },

3 files are not what the specs give. Run \`npm run generate\` and commit what it writes.
`);
    expect(workspace.generated()).toEqual(before);
  });

  it.each([
    "specs/v1/paths/books.yaml",
    "specs/v1/schemas/books.yaml",
    "specs/v1/openapi.yaml",
    "specs/v1/paths/shelves.yaml",
  ])("notices one more character in a description of %s, until the next run", async (file) => {
    const workspace = createWorkspace();
    await workspace.run();
    workspace.write(file, workspace.read(file).replace(/(description: [A-Z])/, "$1x"));
    expect((await workspace.run("--check")).code).toBe(1);
    await workspace.run();
    expect((await workspace.run("--check")).code).toBe(0);
  });

  it("notices any one character in any generated file, until the next run", async () => {
    const workspace = createWorkspace();
    await workspace.run();
    for (const [file, text] of Object.entries(workspace.generated())) {
      workspace.write(`generated/${file}`, `${text.slice(0, 40)}~${text.slice(41)}`);
      const { code, stderr } = await workspace.run("--check");
      expect(code).toBe(1);
      expect(stderr).toContain(`stale    generated/${file}`);
      await workspace.run();
      expect((await workspace.run("--check")).code).toBe(0);
    }
  });
});

describe("npm run generate -- --watch", () => {
  it("generates on save, reports each run in a line, and survives a broken spec and specs that go and come back", async () => {
    const workspace = createWorkspace();
    const controller = new AbortController();
    const out = collect();
    const environment = {
      root: workspace.root,
      tool: "test",
      stdout: out.stream,
      stderr: out.stream,
      signal: controller.signal,
    };
    const ended = main(["--watch"], environment);
    await until(() => out.text().includes("Watching"));
    workspace.edit("specs/v1/schemas/books.yaml", "The books.", "All books.");
    await until(() => /generated in \d+ ms: v1\/openapi.json, v1\/types.ts, v1\/wire.ts\n$/.test(out.text()));
    workspace.edit("specs/v1/schemas/books.yaml", "All books.", '"All books.');
    await until(() => /yaml-syntax[\s\S]*failed in \d+ ms: .*generated is as it was\n$/.test(out.text()));
    workspace.edit("specs/v1/schemas/books.yaml", '"All books.', "Books.");
    await until(() => /generated in \d+ ms: v1\/openapi.json, v1\/types.ts, v1\/wire.ts\n$/.test(out.text()));
    expect(workspace.read("generated/v1/types.ts")).toContain("/** Books. */");
    rmSync(workspace.path("specs"), { recursive: true });
    cpSync(join(import.meta.dirname, "../fixtures/specs"), workspace.path("specs"), { recursive: true });
    cpSync(join(import.meta.dirname, "../../specs/redocly.yaml"), workspace.path("specs/redocly.yaml"));
    await until(() => workspace.read("generated/v1/types.ts").includes("/** The books. */"));
    controller.abort();
    expect(await ended).toBe(0);
  });
});

describe("the options", () => {
  it("are explained by --help", async () => {
    const { code, stdout } = await createWorkspace().run("--help");
    expect(code).toBe(0);
    for (const option of ["--check", "--watch", "--specs DIR", "--out DIR", "--quiet", "--help"])
      expect(stdout).toContain(option);
  });

  it.each([
    ["an unknown option", ["--chekc"], "Unknown option '--chekc'."],
    ["an argument", ["specs"], "Unexpected argument 'specs'."],
    ["two that exclude each other", ["--check", "--watch"], "--check and --watch exclude each other."],
    ["specs that are not there", ["--specs", "/nowhere", "--out", "/nowhere/made"], "--specs: there is no folder"],
    ["other specs into this project's own folder", ["--specs", "/nowhere"], "--specs needs --out"],
    ["a folder without a name", ["--out="], "--out needs a folder"],
    ["an output that holds the specs", ["--out", "."], "must not contain each other"],
  ])("are refused with exit code 2: %s", async (_name, argv, message) => {
    const workspace = createWorkspace();
    const { code, stderr } = await workspace.run(...argv.map((word) => (word === "." ? workspace.root : word)));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Run with --help for the options.");
  });

  it("never let a folder be written that holds other files", async () => {
    const workspace = createWorkspace();
    mkdirSync(workspace.path("precious"));
    workspace.write("precious/thesis.txt", "years of work");
    const { code, stderr } = await workspace.run("--out", workspace.path("precious"));
    expect(code).toBe(2);
    expect(stderr).toContain("precious holds files that this command did not write. Name an empty folder.");
    expect(listFiles(workspace.path("precious"))).toEqual(["thesis.txt"]);
  });

  it("let a folder be put right in which an earlier write was killed", async () => {
    const workspace = createWorkspace();
    await workspace.run("--out", workspace.path("made"));
    rmSync(workspace.path("made/README.md"));
    mkdirSync(workspace.path("made/.staging-killed"));
    expect((await workspace.run("--out", workspace.path("made"))).code).toBe(0);
    expect(existsSync(workspace.path("made/README.md"))).toBe(true);
    expect(existsSync(workspace.path("made/.staging-killed"))).toBe(false);
  });

  it("say where the output cannot be written, without a stack trace", async () => {
    const workspace = createWorkspace();
    workspace.write("occupied", "a file");
    const { code, stderr } = await workspace.run("--out", join(workspace.path("occupied"), "generated"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^occupied\/generated: cannot be read or written \(E\w+: .*\)\. Nothing was written\.\n$/);
  });
});

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  );
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error("waited too long");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
