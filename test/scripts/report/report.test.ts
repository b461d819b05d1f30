// The report on two versions of the small API, as the command writes it.
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Memory, runPipeline } from "../../../scripts/pipeline.js";
import type { Stage } from "../../../scripts/progress.js";
import { PACKAGE_NAME } from "../../../scripts/report/migration.js";
import type { UrlList } from "../../../scripts/report/url-list.js";
import { createWorkspace } from "../workspace.js";
import { createTwoVersions } from "./two-versions.js";

const project = fileURLToPath(new URL("../../../", import.meta.url));

describe("the migration report of two small versions", () => {
  it.each(["changes/v1-to-2026-03.md", "changes/v1-to-2026-03.urls.json"])("is as in the golden: %s", async (file) => {
    const workspace = createTwoVersions();
    expect(await workspace.run()).toMatchObject({ code: 0, stderr: "" });
    await expect(workspace.generated()[file]).toMatchFileSnapshot(`../../fixtures/golden/${file}`);
  });

  it("has the same bytes on every run", async () => {
    const [first, second] = [createTwoVersions(), createTwoVersions()];
    await first.run();
    await second.run();
    expect(second.generated()).toEqual(first.generated());
  });

  it("recommends the command that moves code, once this package has it", async () => {
    const workspace = createTwoVersions();
    await workspace.run();
    expect(workspace.read("generated/changes/v1-to-2026-03.md")).not.toContain(" migrate ");
    mkdirSync(workspace.path("src/cli"), { recursive: true });
    workspace.write("src/cli/migrate.ts", "");
    const { stdout } = await workspace.run();
    expect(stdout).toContain("2 written");
    for (const kind of ["md", "html"])
      expect(workspace.read(`generated/changes/v1-to-2026-03.${kind}`)).toMatch(
        /npx -p hubspot-associations -p ts-morph hubspot-associations migrate \S+ --to 2026-03/,
      );
  });

  it("asks the compiler again only when a type changed, while one process watches", async () => {
    const workspace = createTwoVersions();
    const memory: Memory = new Map();
    const stages = async () => {
      const ran: string[] = [];
      const stage: Stage = async (subject, name, run) => {
        if (subject === "v1-to-2026-03") ran.push(name);
        return run();
      };
      const [specs, lintRules] = [workspace.path("specs"), workspace.path("specs/redocly.yaml")];
      await runPipeline({ specs, lintRules, stage, memory, canMigrate: false });
      return ran;
    };
    expect(await stages()).toEqual(["changes", "source"]);
    workspace.edit("specs/2026-03/schemas/books.yaml", "description: A book.", "description: One book.");
    expect(await stages()).toEqual(["changes"]);
    workspace.edit("specs/2026-03/schemas/books.yaml", "  required: [id]\n", "  required: [id, state]\n");
    expect(await stages()).toEqual(["changes", "source"]);
  });
});

describe("the page", () => {
  it("has every operation under its own link, links that lead somewhere, and nothing to fetch", async () => {
    const workspace = createTwoVersions();
    await workspace.run();
    const page = workspace.read("generated/changes/v1-to-2026-03.html");
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(["shelves-list", "shelves-place", "books-find", "books-read"]));
    expect(new Set(ids).size).toBe(ids.length);
    const inside = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
    expect(page).not.toMatch(/<(link|img|iframe|script src)|@import|url\(/);
  });

  it("shows text of a spec as text, whatever it holds", async () => {
    const workspace = createTwoVersions();
    const text = 'Place <script>alert("a & b")</script> a book';
    workspace.edit("specs/v1/paths/shelves.yaml", "summary: Place a book on a shelf", `summary: '${text}'`);
    workspace.edit("specs/2026-03/paths/shelves.yaml", "summary: Place a book on a shelf", `summary: '${text}'`);
    await workspace.run();
    const page = workspace.read("generated/changes/v1-to-2026-03.html");
    expect(page).toContain("Place &lt;script&gt;alert(&quot;a &amp; b&quot;)&lt;/script&gt; a book");
    expect(page.match(/<script>/g)).toHaveLength(1);
  });
});

describe("the migration report of HubSpot's API", () => {
  /** HubSpot's 2026-03 and a copy of it as 2026-09, which the edit makes another one. */
  async function furtherVersion(edit: (root: string) => string) {
    const workspace = createWorkspace(join(project, "specs"));
    rmSync(workspace.path("specs/v4"), { recursive: true });
    cpSync(workspace.path("specs/2026-03"), workspace.path("specs/2026-09"), { recursive: true });
    const root = "specs/2026-09/openapi.yaml";
    workspace.write(root, edit(workspace.read(root)).replace("version: '2026-03'", "version: '2026-09'"));
    expect(await workspace.run()).toMatchObject({ code: 0 });
    const urls: UrlList = JSON.parse(workspace.read("generated/changes/2026-03-to-2026-09.urls.json"));
    return { urls, page: workspace.read("generated/changes/2026-03-to-2026-09.md") };
  }

  it("comes for a further version without a change of a script", async () => {
    const { urls } = await furtherVersion((root) => root.replace(/^( {2}\/crm\/\w+\/)2026-03/gm, "$12026-09"));
    expect(urls.operations).toHaveLength(20);
    expect(new Set(urls.operations.map(({ verdict }) => verdict))).toEqual(new Set(["URL only"]));
    expect(urls.operations.find(({ operationId }) => operationId === "batch/read")).toMatchObject({
      base: "/crm/associations/2026-03/{fromObjectType}/{toObjectType}/batch/read",
      revision: "/crm/associations/2026-09/{fromObjectType}/{toObjectType}/batch/read",
      compiles: true,
    });
  });

  it("tells once what all operations share", async () => {
    const { urls, page } = await furtherVersion((root) => root.replaceAll("2026-03", "2026-09"));
    expect(new Set(urls.operations.map(({ verdict }) => verdict))).toEqual(new Set(["breaking: access"]));
    expect(page.match(/oauth\/2026-09\/token/g)).toHaveLength(1);
    expect(page.match(/which 20 operations share/g)).toHaveLength(20);
  });

  it("says of an operation the same everywhere", () => {
    const page = readFileSync(join(project, "generated/changes/v4-to-2026-03.md"), "utf8");
    const named = (term: string) => [...(page.match(`.*${term}:.*`)?.[0].matchAll(/`\w+\/\w+`/g) ?? [])].flat();
    expect(named("Should check").filter((operation) => named("Must change").includes(operation))).toEqual([]);
    const rows = page.split("\n").filter((line) => line.startsWith("| ["));
    const [urls, matrix] = [rows.slice(0, rows.length / 2), rows.slice(rows.length / 2)];
    expect(urls.map((row) => row.includes("breaking"))).toEqual(matrix.map((row) => row.includes("breaking")));
    expect(urls.map((row) => row.includes("URL only") || row.includes("breaking"))).toEqual(
      matrix.map((row) => row.includes("| moved |")),
    );
  });

  it("stays below 200 kB as a page", () => {
    const page = readFileSync(join(project, "generated/changes/v4-to-2026-03.html"));
    expect(page.byteLength).toBeLessThan(200_000);
  });

  it("names the package as it is called", () => {
    expect(JSON.parse(readFileSync(join(project, "package.json"), "utf8")).name).toBe(PACKAGE_NAME);
  });
});
