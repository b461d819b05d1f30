// One golden per generated file kind, made from the small specs of the fixtures, and what must hold for any spec.
import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { docText } from "../../../scripts/emit/doc-comment.js";
import { literal } from "../../../scripts/emit/literal.js";
import { emitWireTypes, TYPE_OPTIONS } from "../../../scripts/emit/types.js";
import type { OpenApiDocument } from "../../../scripts/openapi.js";
import { createWorkspace } from "../workspace.js";

describe("the generated files of the small specs", () => {
  it.each([
    "v1/client.ts",
    "v1/operations.ts",
    "v1/routes.ts",
    "call-conditions.ts",
    "v1/types.ts",
    "v1/wire.ts",
    "v1/openapi.json",
    "api.md",
    "README.md",
  ])("are as in the golden: %s", async (file) => {
    const workspace = createWorkspace();
    await workspace.run();
    await expect(workspace.generated()[file]).toMatchFileSnapshot(`../../fixtures/golden/${file}`);
  });
});

describe("emitWireTypes", () => {
  it.each(["v4", "2026-03"])("gives what openapiTS() gives for %s", async (version) => {
    const { default: document } = await import(`../../../generated/${version}/openapi.json`, {
      with: { type: "json" },
    });
    const own = emitWireTypes(version, document as OpenApiDocument).text;
    const theirs = astToString(await openapiTS(structuredClone(document), TYPE_OPTIONS));
    const unindented = (text: string) => text.replace(/^ +/gm, "");
    expect(unindented(own)).toContain(unindented(theirs));
  });
});

describe("docText", () => {
  it.each([
    ["a comment terminator", "ends */ here", "ends *\\/ here"],
    ["a tag at the start", "@deprecated or not", "\\@deprecated or not"],
    ["a tag inside", "see @param x", "see \\@param x"],
    ["an address with an at sign", "mail a@b.c", "mail a@b.c"],
    ["line breaks within a paragraph", "one\ntwo", "one two"],
    ["paragraphs", "one\n\n\ntwo", "one\n\ntwo"],
  ])("makes %s safe and readable", (_name, given, want) => {
    expect(docText(given)).toBe(want);
  });

  it("wraps long text at words", () => {
    const lines = docText("word ".repeat(60)).split("\n");
    expect(lines.length).toBe(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(112);
  });
});

describe("literal", () => {
  it.each([
    ["a short object on one line", { a: 1, "b-c": [true, null] }, '{ a: 1, "b-c": [true, null] }'],
    ["an empty object", {}, "{}"],
    ["text with quotes", { a: 'say "hi"\n' }, '{ a: "say \\"hi\\"\\n" }'],
  ])("writes %s", (_name, given, want) => {
    expect(literal(given)).toBe(want);
  });

  it("breaks what does not fit, one entry a line, and still means the same", () => {
    const value = {
      list: Array.from({ length: 30 }, (_, index) => ({ index, name: `entry ${index}` })),
      "not-a-name": "x",
    };
    const text = literal(value);
    expect(text.split("\n").every((line) => line.length <= 120)).toBe(true);
    expect(new Function(`return ${text}`)()).toEqual(value);
  });
});
