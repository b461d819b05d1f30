import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/diff.js";

const folder = mkdtempSync(join(tmpdir(), "cli-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const document = (parameter: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      parameters:
        - { in: query, name: limit${parameter} }
`;
const base = file("base.yaml", document(""));
const same = file("same.yaml", document(""));
const breaking = file("breaking.yaml", document(", required: true"));
const warning = file("warning.yaml", document("").replace("limit", "other"));

async function diff(...args: string[]) {
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

describe("the exit code of diff", () => {
  it("is 0 where nothing is at or above --fail-on, and 1 where something is", async () => {
    const codes = async (...args: string[]) => (await diff(base, ...args)).code;
    expect(await codes(same)).toBe(0);
    expect(await codes(breaking)).toBe(1);
    expect(await codes(breaking, "--fail-on", "none")).toBe(0);
    expect(await codes(warning)).toBe(0);
    expect(await codes(warning, "--fail-on", "warning")).toBe(1);
    expect(await codes(warning, "--profile", "hubspot")).toBe(1);
  });

  it("is 2 for usage, with a message that says what to do", async () => {
    const refused = async (...args: string[]) => {
      const { code, stderr, stdout } = await diff(...args);
      expect([code, stdout]).toEqual([2, ""]);
      return stderr;
    };
    expect(await refused(base)).toMatch("Two documents are needed, and 1 was named.\nRun with --help");
    expect(await refused(base, same, "--format", "xml")).toMatch(/--format is one of text, .* and not "xml"/);
    expect(await refused("-", "-")).toMatch("Only one of the documents can be standard input.");
    expect(await refused(base, same, "--odd")).toMatch("--odd");
    expect(await refused(base, same, "--baseline", base)).toMatch(/baseline .* cannot be read/);
    expect(await refused(base, breaking, "--out", join(folder, "no/such/folder"))).toMatch("cannot be written");
    const kept = file("kept.yaml", document(""));
    const link = join(folder, "link-to-kept.yaml");
    symlinkSync(kept, link);
    expect(await refused(kept, same, "--out", link)).toMatch("which is read for the comparison. Name another file");
    expect(readFileSync(kept, "utf8")).toBe(document(""));
    const config = file("config.yaml", "rules:\n  operation-gone: info\n");
    expect(await refused(base, same, "--config", config)).toMatch(
      /config\.yaml:2:3: there is no rule "operation-gone"/,
    );
  });

  it("is 3 where a document cannot be read", async () => {
    const { code, stderr } = await diff(base, join(folder, "gone.yaml"));
    expect([code, stderr]).toEqual([
      3,
      `${join(folder, "gone.yaml")} cannot be read: there is no such file. Check the path.\n`,
    ]);
  });
});

describe("diff prints", () => {
  it("the change, where it stands, its rule and the counts", async () => {
    const { stdout } = await diff(base, breaking);
    expect(stdout).toMatch("breaking The parameter `query limit` became required.");
    expect(stdout).toMatch(`in GET /things; at ${breaking}:7`);
    expect(stdout).toMatch("request-parameter-became-required ");
    expect(stdout).toMatch("1 breaking, 0 warnings");
    expect(stdout).not.toMatch("\u001b");
  });

  it("JSON with places, and HTML and Markdown without scripts", async () => {
    const { stdout } = await diff(base, breaking, "--format", "json");
    const report = JSON.parse(stdout);
    expect(report.documents.revision.file).toBe(breaking);
    expect(report.changes[0].location.base).toEqual({
      pointer: "/paths/~1things/get/parameters/0",
      file: base,
      line: 7,
    });
    expect((await diff(base, breaking, "--format", "md")).stdout).toMatch("# Things: 1 to 1");
    const html = (await diff(base, breaking, "--format", "html")).stdout;
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|https?:/);
  });

  it("help, and the table of rules", async () => {
    const help = await diff("--help");
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/^Usage: hubspot-associations diff/);
    const rules = JSON.parse((await diff("--rules", "--format", "json")).stdout);
    expect(rules[0]).toMatchObject({ id: "operation-added", contract: "info", hubspot: "info", lane: "wire" });
    expect(await diff("--rules", "base.yaml")).toMatchObject({ code: 2 });
    expect((await diff("--rules")).stdout).toMatch(/^rule +contract +hubspot/);
  });
});

describe("diff takes", () => {
  it("a baseline, whose changes it hides", async () => {
    const known = join(folder, "known.json");
    await diff(base, breaking, "--format", "json", "--out", known);
    const { code, stdout } = await diff(base, breaking, "--baseline", known);
    expect([code, /1 known/.test(stdout), /became required/.test(stdout)]).toEqual([0, true, false]);
    const both = file(
      "both.yaml",
      readFileSync(breaking, "utf8").replace("parameters:", "deprecated: true\n      parameters:"),
    );
    expect((await diff(base, both, "--baseline", known)).stdout).toMatch("now deprecated");
  });

  it("levels of its own for rules", async () => {
    const config = file("levels.yaml", "failOn: warning\nrules:\n  request-parameter-became-required: info\n");
    expect((await diff(base, breaking, "--config", config)).code).toBe(0);
    const off = file("off.json", '{ "rules": { "request-parameter-became-required": "off" } }');
    expect((await diff(base, breaking, "--config", off)).stdout).toMatch("0 breaking");
  });

  it("a document from standard input, as JSON or YAML", () => {
    const json = JSON.stringify({ openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: {} });
    for (const [input, place] of [
      [readFileSync(breaking, "utf8"), "standard input:7"],
      [json, "standard input:1"],
    ] as const) {
      const { stdout, status } = spawnSync(
        process.execPath,
        ["scripts/cli.mjs", "diff", base, "-", "--format", "json"],
        {
          input,
          encoding: "utf8",
        },
      );
      const [change] = JSON.parse(stdout).changes;
      expect(status).toBe(1);
      const { file: name, line } = change.location.revision ?? { file: "standard input", line: 1 };
      expect(`${name}:${line}`).toBe(place);
    }
  });

  it("a file for the report that is a link, a pipe or a device, and leaves it what it is", async () => {
    const target = file("target.txt", "earlier");
    const link = join(folder, "link.txt");
    symlinkSync(target, link);
    await diff(base, same, "--out", link);
    expect([lstatSync(link).isSymbolicLink(), readFileSync(target, "utf8")]).toEqual([
      true,
      expect.stringMatching(/0 breaking/),
    ]);
    const pipe = join(folder, "pipe");
    const { stdout } = spawnSync(
      "sh",
      [
        "-c",
        `mkfifo "$1"; cat "$1" & "$2" scripts/cli.mjs diff "$3" "$4" --out "$1"; wait`,
        "sh",
        pipe,
        process.execPath,
        base,
        same,
      ],
      { encoding: "utf8" },
    );
    expect([stdout, lstatSync(pipe).isFIFO()]).toEqual([expect.stringMatching(/0 breaking/), true]);
  });

  it("schemas that take each other over without end as a document that cannot be compared", async () => {
    const schemas = Array.from({ length: 9000 }, (_, index) => [
      `S${index}`,
      { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }] },
    ]);
    const chain = (type: string) => ({
      openapi: "3.1.0",
      paths: {
        "/a": { post: { requestBody: { content: { "a/b": { schema: { $ref: "#/components/schemas/S0" } } } } } },
      },
      components: { schemas: { ...Object.fromEntries(schemas), S9000: { type } } },
    });
    const [a, b] = ["object", "string"].map((type) => file(`${type}.json`, JSON.stringify(chain(type))));
    const { code, stderr } = await diff(a ?? "", b ?? "");
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^The documents cannot be compared: .* Shorten the chain\.\n$/),
    ]);
  });

  it("documents of files and folders, and leaves the earlier report as it was when one fails", async () => {
    const out = file("report.txt", "earlier");
    const { code } = await diff(base, join(folder, "gone.yaml"), "--out", out);
    expect([code, readFileSync(out, "utf8")]).toEqual([3, "earlier"]);
    await diff("specs/v4", "specs/2026-03", "--profile", "hubspot", "--format", "json", "--out", out);
    const committed = JSON.parse(readFileSync("generated/changes/v4-to-2026-03.json", "utf8"));
    expect(JSON.parse(readFileSync(out, "utf8")).summary).toEqual(committed.summary);
    expect(existsSync(`${out}.${process.pid}`)).toBe(false);
  });
});
