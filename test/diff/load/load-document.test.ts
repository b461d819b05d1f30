import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { loadDocument } from "../../../src/diff/load/load-document.js";

const root = mkdtempSync(join(tmpdir(), "load-document-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** Writes these files and loads the first. */
function load(files: Record<string, string>, name = Object.keys(files)[0] ?? "") {
  const folder = join(root, String(folders++));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { document, locate } = loadDocument(join(folder, name));
  const shown = (pointer: string) => {
    const { file = "", line } = locate(pointer);
    return `${file.replace(`${folder}/`, "")}:${line}`;
  };
  return { document: document as Record<string, unknown>, at: shown };
}

describe("loading a document", () => {
  it("tells the line of every part, in YAML and in JSON", () => {
    const yaml = load({ "a.yaml": "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      tags:\n        - x\n        - y\n" });
    expect(["", "/openapi", "/paths/~1a", "/paths/~1a/get/tags/1", "/paths/~1a/get/gone"].map(yaml.at)).toEqual([
      "a.yaml:1",
      "a.yaml:1",
      "a.yaml:3",
      "a.yaml:7",
      "a.yaml:4",
    ]);
    const json = load({ "a.json": JSON.stringify({ openapi: "3.0.3", tags: [{ name: 'a":{' }], x: 1 }, null, 2) });
    expect(["/openapi", "/tags/0/name", "/x"].map(json.at)).toEqual(["a.json:2", "a.json:5", "a.json:8"]);
  });

  it("finds the same lines in a text of JSON, read as such and as YAML", () => {
    const pointers = (value: unknown, at = ""): string[] => [
      at,
      ...Object.entries(Object(value) === value ? (value as object) : {}).flatMap(([key, part]) =>
        pointers(part, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
      ),
    ];
    const text = fc.string({ unit: fc.constantFrom(...'a"\\{}[],: ~/\n\u2028é'), maxLength: 5 });
    const json = fc
      .jsonValue({ maxDepth: 4, depthSize: "medium" })
      .chain((value) =>
        fc.dictionary(text, fc.oneof(text, fc.constant(value), fc.array(fc.constant(value), { maxLength: 3 }))),
      );
    fc.assert(
      fc.property(json, fc.constantFrom(0, 1, 2, 4), (data, indent) => {
        const document = { openapi: "3.1.0", "x-data": data };
        const source = JSON.stringify(document, null, indent);
        const [asJson, asYaml] = [load({ "a.json": source }), load({ "a.yaml": source })];
        const lines = (at: (pointer: string) => string) => pointers(document).map((one) => at(one).replace(/.*:/, ""));
        expect(lines(asJson.at)).toEqual(lines(asYaml.at));
      }),
      { numRuns: 60 },
    );
  });

  it("finds the document of a folder", () => {
    expect(load({ "openapi.yaml": "openapi: 3.1.0", "other.yaml": "x: 1" }, ".").document).toEqual({
      openapi: "3.1.0",
    });
  });

  it("brings in what other files hold: path items in place, all else by name", () => {
    const { document, at } = load({
      "openapi.yaml": "openapi: 3.1.0\npaths:\n  /a: { $ref: 'paths/a.yaml' }",
      "paths/a.yaml": `get:
  responses:
    default: { $ref: '../openapi.yaml#/components/responses/Gone' }
    "200": { content: { application/json: { schema: { $ref: '../schemas.yaml#/Thing', title: T } } } }`,
      "schemas.yaml":
        "Thing:\n  type: object\n  properties:\n    next: { $ref: '#/Thing' }\n    other: { $ref: '#/Other' }\nOther: {}",
    });
    const next = { $ref: "#/components/schemas/Thing" };
    expect(document).toEqual({
      openapi: "3.1.0",
      paths: {
        "/a": {
          get: {
            responses: {
              default: { $ref: "#/components/responses/Gone" },
              "200": { content: { "application/json": { schema: { ...next, title: "T" } } } },
            },
          },
        },
      },
      components: {
        schemas: {
          Thing: { type: "object", properties: { next, other: { $ref: "#/components/schemas/Other" } } },
          Other: {},
        },
      },
    });
    expect(["/paths/~1a/get", "/components/schemas/Thing/properties/other"].map(at)).toEqual([
      "paths/a.yaml:1",
      "schemas.yaml:5",
    ]);
  });

  it("keeps things of one name apart", () => {
    const { document } = load({
      "openapi.yaml": `openapi: 3.1.0
components: { schemas: { A: { anyOf: [{ $ref: 'x.yaml#/A' }, { $ref: 'y/x.yaml#/A' }, { $ref: x.yaml }] } } }`,
      "x.yaml": "A: { type: string }",
      "y/x.yaml": "A: { type: integer }",
    });
    expect(Object.keys((document.components as Record<string, object>).schemas ?? {})).toEqual([
      "A",
      "x-A",
      "A-2",
      "x",
    ]);
  });

  it("leaves references in data, and to the network, alone", () => {
    const text = `openapi: 3.1.0
components:
  schemas:
    A: { example: { $ref: gone.yaml }, default: { $ref: gone.yaml } }
    B: { $ref: 'https://example.com/b.yaml#/B' }`;
    expect(JSON.stringify(load({ "a.yaml": text }).document)).toContain("https://example.com/b.yaml#/B");
  });

  it("takes what is empty, extensions, and what only readers look at, as it comes", () => {
    const text = `openapi: 3.1.0
paths:
  x-note: text
  /a:
    get:
      parameters:
      responses: { "200": { content: { a/b: { examples: [1], schema: { properties: [], items: [{}] } } } } }
      callbacks: { x-note: text, done: { x-note: text } }`;
    expect(() => load({ "a.yaml": text })).not.toThrow();
  });

  it("takes the same reference at several places, as aliases of YAML make it", () => {
    const { document } = load({
      "openapi.yaml": "openapi: 3.1.0\npaths: { /a: { $ref: a.yaml } }",
      "a.yaml": "get: { responses: { '400': &e { $ref: 'openapi.yaml#/components/responses/E' }, '500': *e } }",
    });
    expect(JSON.stringify(document).match(/"#\/components\/responses\/E"/g)).toHaveLength(2);
  });
});

describe("a document that cannot be loaded is refused with place, reason and advice", () => {
  const refused: [name: string, files: Record<string, string>, message: RegExp][] = [
    ["no such file", {}, /gone\.yaml cannot be read: there is no such file\. Check the path\.$/],
    ["no YAML", { "a.yaml": "openapi: 3.1.0\npaths: [" }, /a\.yaml:2:9: this is not YAML: .* Correct the file\.$/],
    ["no JSON", { "a.json": '{\n  "openapi": }' }, /a\.json:2:14: this is not JSON: Unexpected token '}'\. Correct/],
    [
      "half of a JSON file",
      { "a.json": '{\n  "openapi": "3.' },
      /a\.json:2:17: this is not JSON: Unterminated string\./,
    ],
    ["YAML in a JSON file", { "a.json": "openapi: 3.1.0\npaths: {}\n" }, /a\.json:1:1: this is not JSON: /],
    [
      "a key that stands twice in JSON",
      { "a.json": '{ "openapi": "3.1.0",\n  "paths": { "/a": {}, "x": [{ "a": 1 }, { "a": 2 }], "/\\u0061": {} } }' },
      /a\.json:2:55: the key "\/a" stands twice in one object\. Correct the file\.$/,
    ],
    [
      "a key that stands twice in YAML",
      { "a.yaml": "openapi: 3.1.0\npaths: {}\npaths: {}" },
      /a\.yaml:3:\d+: .*duplicated/,
    ],
    ["an empty file", { "a.yaml": "" }, /a\.yaml: this is empty, where one document is needed/],
    ["Swagger", { "a.yaml": "swagger: '2.0'" }, /a\.yaml:1:1: this is Swagger 2\.0\. Convert it to OpenAPI 3 first\.$/],
    ["another format", { "a.yaml": "[]" }, /a\.yaml:1:1: this is no OpenAPI 3 document: it has no `openapi` field\./],
    [
      "a file that is missing",
      { "a.yaml": "openapi: 3.1.0\npaths:\n  /a: { $ref: b.yaml }" },
      /b\.yaml cannot be read: there is no such file\. It is referred to at .*a\.yaml:3:3\. Check/,
    ],
    [
      "a part that is missing",
      { "a.yaml": "openapi: 3.1.0\npaths:\n  /a: { $ref: 'b.yaml#/x' }", "b.yaml": "y: 1" },
      /a\.yaml:3:3: the reference b\.yaml#\/x leads to nothing: .*b\.yaml has no \/x\. Correct the reference\.$/,
    ],
    ["a version that YAML takes for a number", { "a.yaml": "openapi: 3.1" }, /a\.yaml:1:1: .* Write "3\.1\.0"\.$/],
    [
      "a list of paths",
      { "a.json": '{ "openapi": "3.1.0",\n  "paths": [] }' },
      /a\.json:2:3: `paths` has to be an object, and is a list\. Correct the file\.$/,
    ],
    [
      "parameters that are a text",
      { "a.yaml": "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      parameters: x\n" },
      /a\.yaml:5:7: `parameters` has to be a list, and is "x"\. Correct the file\.$/,
    ],
    [
      "a property that is a text, in another file",
      {
        "a.yaml": "openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: b.yaml } } }",
        "b.yaml": "properties:\n  a: string",
      },
      /b\.yaml:2:3: `a` in `properties` has to be an object, and is "string"\. Correct the file\.$/,
    ],
    [
      "an operation that is a list",
      { "a.yaml": "openapi: 3.1.0\npaths: { /a: { get: [] } }" },
      /a\.yaml:2:16: `get` has to be an object, and is a list\./,
    ],
    [
      "tags that are no list",
      { "a.yaml": "openapi: 3.1.0\npaths: { /a: { get: { tags: a } } }" },
      /a\.yaml:2:23: `tags` has to be a list, and is "a"\./,
    ],
    [
      "path items in a circle",
      {
        "a.yaml": "openapi: 3.1.0\npaths: { /a: { $ref: b.yaml } }",
        "b.yaml": "$ref: c.yaml",
        "c.yaml": "$ref: b.yaml",
      },
      /c\.yaml:1:1: the reference b\.yaml leads back to itself\. Correct the reference\.$/,
    ],
    ["aliases in a circle", { "a.yaml": "openapi: 3.1.0\nx: &x { y: *x }" }, /a\.yaml: this is not YAML: an alias/],
    [
      "JSON without a bottom",
      { "a.json": `{ "openapi": "3.1.0", "x": ${"[".repeat(5000)}${"]".repeat(5000)} }` },
      /a\.json: this is nested more than 1000 levels deep\./,
    ],
    [
      "YAML without a bottom",
      { "a.yaml": `openapi: 3.1.0\nx: ${"[".repeat(5000)}` },
      /a\.yaml:2:\d+: this is not YAML: /,
    ],
    [
      "aliases of aliases without end",
      {
        "a.yaml": `openapi: 3.1.0\na0: &a0 [1, 1]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join("\n")}`,
      },
      /a\.yaml: this is not YAML: its aliases stand for more than/,
    ],
  ];

  it("another encoding", () => {
    const path = join(root, "latin.yaml");
    writeFileSync(path, Buffer.from("openapi: 3.1.0\ninfo: { title: caf\u00e9 }", "latin1"));
    expect(() => loadDocument(path)).toThrow(/latin\.yaml: this is not text in UTF-8\. Save it as UTF-8/);
  });

  it.each(refused)("%s", (_, files, message) => {
    expect(() => load(files, Object.keys(files)[0] ?? "gone.yaml")).toThrow(message);
  });
});
