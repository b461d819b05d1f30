// The command on real files in real git repositories. What it moves, and what it finds, is tested with the codemod.
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/migrate.js";
import { FINDING_RULES } from "../../src/codemod.js";

const home = process.cwd();
const root = realpathSync(mkdtempSync(join(tmpdir(), "cli-migrate-")));
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

const call = (name: string) => `import { Client } from "@hubspot/api-client";

export async function ${name}(client: Client, id: string) {
  const page = await client.crm.associations.v4.basicApi.getPage("contacts", id, "companies"); // keep this
  return page.results.length;
}
`;
const unclear = `import { Client } from "@hubspot/api-client";

export async function read(client: Client, inputs: { id: string }[]) {
  const answer = await client.crm.associations.v4.batchApi.getPage("contacts", "companies", { inputs });
  return answer.status;
}
`;

/** A folder with files, in git with all of them committed unless told otherwise; the command runs in it. */
function folderWith(files: Record<string, string | Buffer>, { git = true } = {}): string {
  const folder = join(root, randomUUID());
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  process.chdir(folder);
  if (git) {
    inGit("init", "-q");
    commit();
  }
  return folder;
}

function inGit(...args: string[]) {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "core.autocrlf=false"];
  execFileSync("git", [...identity, ...args], { stdio: "pipe" });
}

function commit() {
  inGit("add", "-A");
  inGit("commit", "-q", "--allow-empty", "-m", "Start");
}

async function migrate(...args: string[]) {
  const printed = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  try {
    return { code: await run(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Every file below a folder with its bytes. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith(".git") && statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

const MOVED = 'associationsOf(client).associations.list({ from: { type: "contacts", id }, toType: "companies" })';

describe("migrate without --write", () => {
  it("shows the difference, the findings and the sum, and writes nothing", async () => {
    const folder = folderWith({ "src/a.ts": call("a"), "src/b.ts": unclear, "src/c.ts": "export {};\n" });
    const before = contents(folder);
    const { code, stdout, stderr } = await migrate("src/**/*.ts");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("--- a/src/a.ts\n+++ b/src/a.ts\n@@ ");
    expect(stdout).toContain(`+  const page = await ${MOVED}; // keep this\n`);
    expect(stdout).toMatch(/^src\/b\.ts:5:17 {2}batch-outcome$/m);
    expect(stdout).toContain("> 5 |   return answer.status;\n    |                 ^^^^^^\n");
    expect(stdout).toContain(
      `Why    ${FINDING_RULES["batch-outcome"].why}\nTo do  ${FINDING_RULES["batch-outcome"].todo}`,
    );
    expect(stdout).toMatch(/^Report .*v4-to-2026-03\.md:\d+, batch\/read$/m);
    expect(stdout).toContain("3 files read, 2 that may have to do with HubSpot");
    expect(stdout).toContain("calls and URLs of v4: 1 can be moved, 1 left to you");
    expect(stdout).toContain("Nothing was written. Run it with --write");
    expect(contents(folder)).toEqual(before);
  });

  it("names the line of the report where the operation stands, or the table of URLs where none is known", async () => {
    folderWith({
      "b.ts": unclear,
      "c.ts": 'export const f = (p: string) => fetch("https://api.hubapi.com/crm/v4/" + p);\n',
    });
    const [, urls = "", at = ""] = /^Report (.+):(\d+)$/m.exec((await migrate("c.ts")).stdout) ?? [];
    expect(readFileSync(urls, "utf8").split("\n")[Number(at) - 1]).toBe("## URLs");
    const [, file = "", line = ""] = /^Report (.+):(\d+), batch\/read$/m.exec((await migrate("b.ts")).stdout) ?? [];
    expect(readFileSync(file, "utf8").split("\n")[Number(line) - 1]).toBe("### batch/read");
  });

  it("gives a difference that git applies, and that comes to what --write writes", async () => {
    const folder = folderWith({
      "src/a.ts": call("a").replace("  return page.results.length;\n", "\n\n\n  return page.results.length;\n"),
      "src/b.js": call("b")
        .replace("client: Client, id: string", "client, id")
        .replace("(client", "(/** @type {Client} */ client"),
      "src/marked.ts": `\uFEFF${call("marked")}`,
    });
    const { stdout } = await migrate("src");
    writeFileSync(join(folder, "patch"), stdout);
    inGit("apply", "patch");
    rmSync(join(folder, "patch"));
    const applied = contents(folder);
    inGit("checkout", "-q", ".");
    expect((await migrate("src", "--write")).code).toBe(0);
    expect(contents(folder)).toEqual(applied);
  });

  it("is coloured where that is wanted only", async () => {
    folderWith({ "a.ts": call("a"), "b.ts": unclear });
    vi.stubEnv("NO_COLOR", "");
    vi.stubEnv("FORCE_COLOR", "1");
    const colored = (await migrate(".")).stdout;
    const plain = (await migrate(".", "--no-color")).stdout;
    vi.stubEnv("NO_COLOR", "1");
    expect((await migrate(".")).stdout).toBe(plain);
    vi.unstubAllEnvs();
    expect(colored).toContain("\u001b[32m+");
    expect(colored).toContain("\u001b]8;;file:///");
    expect(plain).not.toContain("\u001b");
  });

  it("lists what it leaves alone of other HubSpot APIs, up to ten of them, and all in JSON", async () => {
    const calls = Array.from(
      { length: 12 },
      (_, id) => `void fetch("https://api.hubapi.com/crm/v3/objects/contacts/${id}");\n`,
    );
    folderWith({ "a.ts": calls.join("") });
    const { stdout } = await migrate("a.ts");
    expect(stdout).toMatch(
      /^Left alone: other HubSpot APIs\n( {2}a\.ts:\d+:\d+ {2}\S.*\/crm\/v3\/objects\/contacts\/\d.*\n){10} {2}and 2 more/m,
    );
    expect(stdout).toContain("12 places of other HubSpot APIs left alone");
    expect(JSON.parse((await migrate("a.ts", "--format", "json")).stdout).leftAlone).toHaveLength(12);
    expect((await migrate("a.ts", "--check")).code).toBe(0);
  });

  it("says what package.json lacks once the files are written", async () => {
    const folder = folderWith({ "app/package.json": "{}", "app/a.ts": call("a") });
    expect((await migrate("app")).stdout).toContain("app/package.json has to name hubspot-associations");
    writeFileSync(join(folder, "app/package.json"), '{ "dependencies": { "hubspot-associations": "*" } }');
    expect((await migrate("app")).stdout).not.toContain("has to name");
  });
});

describe("migrate --write", () => {
  it("writes, says so, and has nothing to do the second time", async () => {
    const folder = folderWith({ "src/a.ts": call("a") });
    const first = await migrate("src", "--write");
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/Written\n {2}src\/a\.ts {2}1 call of HubSpot's client/);
    expect(first.stdout).toContain("Run your tests");
    expect(readFileSync(join(folder, "src/a.ts"), "utf8")).toContain(MOVED);
    const written = contents(folder);
    const second = await migrate("src", "--write");
    expect(second.stdout).toContain("Nothing is left to move to 2026-03, and nothing to look at.");
    expect(contents(folder)).toEqual(written);
    expect(Object.keys(written)).toEqual(["src/a.ts"]);
  });

  it.each([
    ["changed", "changed and not committed", (file: string) => writeFileSync(file, `${call("a")}// mine\n`)],
    [
      "staged",
      "changed and not committed",
      (file: string) => {
        writeFileSync(file, `${call("a")}// mine\n`);
        inGit("add", file);
      },
    ],
    [
      "untracked",
      "not added to git",
      (file: string) => inGit("rm", "-q", "--cached", file) ?? inGit("commit", "-q", "-m", "Out"),
    ],
    [
      "ignored",
      "ignored by git",
      (file: string) => {
        inGit("rm", "-q", "--cached", file);
        writeFileSync(".gitignore", "src/\n");
        commit();
      },
    ],
  ])("refuses a file that is %s, and writes none, unless --force", async (_state, reason, make) => {
    const folder = folderWith({ "src/a b.ts": call("a"), "other.ts": call("b") });
    make("src/a b.ts");
    const before = contents(folder);
    const { code, stdout, stderr } = await migrate(".", "--write");
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(`1 file could not be brought back`);
    expect(stderr).toContain(`  src/a b.ts: ${reason}\n`);
    expect(contents(folder)).toEqual(before);
    expect((await migrate(".", "--write", "--force")).code).toBe(0);
    expect(readFileSync(join(folder, "src/a b.ts"), "utf8")).toContain(MOVED);
  });

  it("refuses outside a repository, unless --force", async () => {
    const folder = folderWith({ "a.ts": call("a") }, { git: false });
    const { code, stderr } = await migrate("a.ts", "--write");
    expect(code).toBe(3);
    expect(stderr).toContain("a.ts: in no git repository");
    expect((await migrate("a.ts", "--write", "--force")).code).toBe(0);
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toContain(MOVED);
  });

  it("does not mind changes in files that it leaves alone", async () => {
    const folder = folderWith({ "a.ts": call("a"), "b.ts": "export {};\n" });
    writeFileSync(join(folder, "b.ts"), "export const changed = true;\n");
    expect((await migrate("*.ts", "--write")).code).toBe(0);
    expect(readFileSync(join(folder, "b.ts"), "utf8")).toBe("export const changed = true;\n");
  });

  it("keeps the byte order mark, the ends of lines and the mode", async () => {
    const folder = folderWith({ "a.ts": `\uFEFF${call("a").replaceAll("\n", "\r\n")}` });
    chmodSync(join(folder, "a.ts"), 0o755);
    commit();
    expect((await migrate("a.ts", "--write")).code).toBe(0);
    const text = readFileSync(join(folder, "a.ts"), "utf8");
    expect(text.startsWith("\uFEFFimport ")).toBe(true);
    expect(text).toContain(MOVED);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(statSync(join(folder, "a.ts")).mode & 0o777).toBe(0o755);
  });

  it("writes through a link, once, and leaves it one", async () => {
    const folder = folderWith({ "real/a.ts": call("a") });
    symlinkSync("../real/a.ts", join(folder, "real/link.ts"));
    mkdirSync(join(folder, "src"));
    symlinkSync("../real/a.ts", join(folder, "src/link.ts"));
    symlinkSync("../real", join(folder, "src/folder"));
    commit();
    const { code, stdout } = await migrate("src/link.ts", "real", "src/folder", "--write");
    expect(code).toBe(0);
    expect(stdout).toContain("1 file written");
    expect(readFileSync(join(folder, "real/a.ts"), "utf8")).toContain(MOVED);
    expect(lstatSync(join(folder, "src/link.ts")).isSymbolicLink()).toBe(true);
  });

  it("refuses a file that is read-only, and then writes none", async () => {
    const folder = folderWith({ "a.ts": call("a"), "b.ts": call("b") });
    chmodSync(join(folder, "b.ts"), 0o444);
    const before = contents(folder);
    const { code, stderr } = await migrate("*.ts", "--write");
    expect(code).toBe(3);
    expect(stderr).toContain("b.ts is read-only. No file was changed.");
    expect(contents(folder)).toEqual(before);
  });

  it("writes nothing that the patterns do not name", async () => {
    const folder = folderWith({
      "src/a.ts": call("a"),
      "src/a.test.ts": call("t"),
      "node_modules/x/index.js": call("n").replace("client: Client, id: string", "client, id"),
      "dist/a.js": "",
      "lib/a.ts": call("l"),
    });
    const before = contents(folder);
    expect((await migrate("src/**/*.{ts,tsx}", "!**/*.test.ts", "--write")).code).toBe(0);
    const after = contents(folder);
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(["src/a.ts"]);
  });
});

describe("migrate leaves alone, and reports,", () => {
  it("a file with a syntax error", async () => {
    const folder = folderWith({ "a.ts": `${call("a")}\nfunction (` });
    const before = contents(folder);
    const { code, stdout } = await migrate("a.ts", "--write");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a\.ts:\d+:\d+ {2}not-parsed$/m);
    expect(contents(folder)).toEqual(before);
  });

  it("a file that is not UTF-8, where it may have to do with HubSpot", async () => {
    const folder = folderWith({
      "latin1.ts": Buffer.from(`${call("a")}// \u00e9\n`, "latin1"),
      "utf16.ts": Buffer.from(`\uFEFF${call("a")}`, "utf16le"),
      "other.ts": Buffer.from("// \u00e9\n", "latin1"),
    });
    const before = contents(folder);
    const { stdout } = await migrate("*.ts", "--write");
    expect([...stdout.matchAll(/^(\S+):1:1 {2}not-utf8$/gm)].map(([, name]) => name)).toEqual([
      "latin1.ts",
      "utf16.ts",
    ]);
    expect(contents(folder)).toEqual(before);
  });
});

describe("migrate --check", () => {
  it("exits with 1 while something is to move or to look at, and says what", async () => {
    const folder = folderWith({ "a.ts": call("a"), "b.ts": unclear });
    const before = contents(folder);
    const { code, stdout } = await migrate("*.ts", "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("To move\n  a.ts:4:22  call of HubSpot's client, associations/list\n");
    expect(stdout).toContain("Left: 1 place to move, one finding to look at.");
    expect(contents(folder)).toEqual(before);
    expect((await migrate("a.ts", "--check")).code).toBe(1);
    expect((await migrate("b.ts", "--check")).code).toBe(1);
  });

  it("does not count findings that a comment says were looked at", async () => {
    const looked = unclear.replace(
      "answer.status;",
      "answer.status; // hubspot-associations-ignore batch-outcome: logged only",
    );
    folderWith({ "a.ts": looked });
    const { code, stdout } = await migrate("a.ts", "--check");
    expect(code).toBe(0);
    expect(stdout).toContain("1 finding ignored by comments");
    expect(stdout).not.toContain("To look at");
    const { summary, findings } = JSON.parse((await migrate("a.ts", "--format", "json")).stdout);
    expect(summary.left).toEqual({ toMove: 0, toLookAt: 0, ignored: 1 });
    expect(findings[0].ignored).toEqual({ reason: "logged only" });
    const { runs } = JSON.parse((await migrate("a.ts", "--format", "sarif")).stdout);
    expect(runs[0].results[0].suppressions).toEqual([{ kind: "inSource", justification: "logged only" }]);
  });

  it("exits with 0 once nothing is", async () => {
    folderWith({ "a.ts": call("a"), "b.ts": "export {};\n" });
    await migrate("a.ts", "--write");
    const { code, stdout } = await migrate("*.ts", "--check");
    expect([code, stdout.trimEnd().split("\n").at(-1)]).toEqual([
      0,
      "Nothing is left to move to 2026-03, and nothing to look at.",
    ]);
  });
});

describe("migrate --format", () => {
  it("json has the differences, the findings with their rules, and the places", async () => {
    folderWith({ "src/a.ts": call("a"), "src/b.ts": unclear });
    const report = JSON.parse((await migrate("src", "--format", "json")).stdout);
    expect(report).toMatchObject({
      from: ["v4"],
      to: "2026-03",
      written: false,
      summary: { read: 2, parsed: 2, changed: 1, moved: { "official-client": 1 }, left: { toMove: 1, toLookAt: 1 } },
      files: [
        {
          path: "src/a.ts",
          places: [{ kind: "official-client", line: 4, column: 22, operationId: "associations/list" }],
        },
      ],
      findings: [
        {
          ...{ rule: "batch-outcome", path: "src/b.ts", line: 5, column: 17, operationId: "batch/read" },
          why: FINDING_RULES["batch-outcome"].why,
          report: { file: expect.stringMatching(/v4-to-2026-03\.md$/), anchor: "batch-read" },
        },
      ],
    });
    expect(report.files[0].diff).toMatch(/^--- a\/src\/a\.ts/);
  });

  it("sarif has a result for each finding and for each place to move, with regions and known rules", async () => {
    const folder = folderWith({ "src/a.ts": call("a"), "src/[b].ts": unclear });
    const out = join(folder, "out.sarif");
    const { code, stdout, stderr } = await migrate("src", "--format", "sarif", "--out", out);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain(`The report is in ${out}.`);
    const [{ tool, results }] = JSON.parse(readFileSync(out, "utf8")).runs;
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["to-move", ...Object.keys(FINDING_RULES)]);
    const shown = results.map(
      (result: { ruleId: string; ruleIndex: number; locations: [{ physicalLocation: object }] }) => {
        expect(ids[result.ruleIndex]).toBe(result.ruleId);
        return [result.ruleId, result.locations[0].physicalLocation];
      },
    );
    expect(shown).toEqual([
      ["to-move", { artifactLocation: { uri: "src/a.ts" }, region: { startLine: 4, startColumn: 22 } }],
      [
        "batch-outcome",
        {
          artifactLocation: { uri: "src/%5Bb%5D.ts" },
          region: { startLine: 5, startColumn: 17, endLine: 5, endColumn: 23 },
        },
      ],
    ]);
  });
});

describe("migrate finds", () => {
  it("files by name whatever their names mean in a glob, in hidden folders, and beside the folder", async () => {
    const folder = folderWith({ "app/[id]/a.ts": call("a"), "app/.hidden/b.ts": call("b"), "lib/c.ts": call("c") });
    process.chdir(join(folder, "app"));
    const { stdout } = await migrate("[id]", "**/*.ts", "../lib", "--check");
    expect([...stdout.matchAll(/^ {2}(\S+):4:22 /gm)].map(([, name]) => name).sort()).toEqual([
      "../lib/c.ts",
      ".hidden/b.ts",
      "[id]/a.ts",
    ]);
  });

  it("what some globs lead to, and says which of them lead to nothing", async () => {
    const folder = folderWith({ "src/a.ts": call("a") });
    const { stdout, stderr, code } = await migrate("src/*.ts", "nope/*.ts");
    expect([code, stderr]).toEqual([0, `'nope/*.ts' leads to no file in ${folder}.\n`]);
    expect(stdout).toContain("src/a.ts");
  });

  it("what dist holds only where a glob names it", async () => {
    folderWith({ "dist/a.ts": call("a"), "b.ts": call("b") });
    expect((await migrate("**/*.ts")).stdout).toContain("1 file read");
    expect((await migrate("dist/**/*.ts")).stdout).toContain("dist/a.ts");
  });

  it("values through the path aliases of a tsconfig.json, extends and references included", async () => {
    const folder = folderWith({
      "config/base.json": '{ "compilerOptions": { "paths": { "~/*": ["../src/*"] } } }',
      "tsconfig.app.json": '{ "extends": "./config/base.json" } // a comment',
      "tsconfig.json": '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      "none.json": "{}",
      "src/client.ts": 'import { Client } from "@hubspot/api-client";\nexport const client = new Client({});\n',
      "src/use.ts": call("use")
        .replace(/^.*\n/, 'import { client } from "~/client";\n')
        .replace("client: Client, ", ""),
    });
    expect((await migrate("src", "--check")).stdout).toContain("src/use.ts:4:22  call of HubSpot's client");
    expect((await migrate("src", "--check", "--tsconfig", "none.json")).stdout).not.toContain("src/use.ts:4:22  call");
    expect((await migrate("src", "--check", "--tsconfig", join(folder, "config/base.json"))).stdout).toContain(
      "src/use.ts:4:22",
    );
  });
});

describe("migrate says what is wrong with", () => {
  it.each([
    [[], "Name the files to move"],
    [["!a.ts"], "Name the files to move"],
    [["gone.ts"], 'There is no file or folder "gone.ts"'],
    [["lib/**/*.ts"], "'lib/**/*.ts' leads to no file"],
    [["notes.md"], "none of them is TypeScript or JavaScript"],
    [["a.ts", "--to", "2030-01"], 'No version-diff report leads to "2030-01". --to takes: 2026-03.'],
    [["a.ts", "--format", "html"], '--format is one of text, json, sarif, and not "html"'],
    [["a.ts", "--check", "--write"], "--check only looks"],
    [["a.ts", "--force"], "--force is for --write"],
    [["a.ts", "--odd"], "--odd"],
  ])("the arguments %j", async (args, message) => {
    folderWith({ "a.ts": "", "notes.md": "" }, { git: false });
    const { code, stdout, stderr } = await migrate(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Run with --help for the options.");
  });

  it("files that cannot be read or written beside the code", async () => {
    const folder = folderWith({ "a.ts": call("a"), "bad.json": "{\n  oops" }, { git: false });
    const unread = await migrate("a.ts", "--tsconfig", "bad.json");
    expect([unread.code, unread.stdout]).toEqual([3, ""]);
    expect(unread.stderr).toMatch(/bad\.json:2 cannot be read: .*Name another file with --tsconfig/);
    expect((await migrate("a.ts", "--tsconfig", "gone.json")).code).toBe(3);
    const unwritten = await migrate("a.ts", "--out", "no/such/folder/report");
    expect([unwritten.code, unwritten.stderr]).toEqual([3, expect.stringContaining("Name another file for --out")]);
    expect(existsSync(join(folder, "no"))).toBe(false);
  });
});

it("migrate --help names every option, every kind of finding and the exit codes", async () => {
  const { code, stdout } = await migrate("--help");
  expect(code).toBe(0);
  for (const word of ["--to", "--write", "--force", "--check", "--format", "--out", "--tsconfig", "--no-color"])
    expect(stdout).toContain(`  ${word} `);
  for (const rule of Object.keys(FINDING_RULES)) expect(stdout).toContain(rule);
  expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(125);
});
