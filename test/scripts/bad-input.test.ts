// Every way in which a spec can be wrong gets a message that names the place and says what to do, and writes nothing.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createWorkspace } from "./workspace.js";

type Workspace = ReturnType<typeof createWorkspace>;

const SCHEMAS = "specs/v1/schemas/books.yaml";
const BOOKS = "specs/v1/paths/books.yaml";
const SHELVES = "specs/v1/paths/shelves.yaml";
const ROOT = "specs/v1/openapi.yaml";

interface Case {
  name: string;
  spoil: (workspace: Workspace) => void;
  /** Start of the report: place and rule. */
  place: string;
  says: string[];
}

const cases: Case[] = [
  {
    name: "a YAML syntax error",
    spoil: (workspace) => workspace.edit(SCHEMAS, "description: A book.", "description: A book: a thing."),
    place: `${SCHEMAS}:3:22 yaml-syntax`,
    says: ["Not valid YAML", "3 |   description: A book: a thing.", "needs quotes"],
  },
  {
    name: "a duplicate key",
    spoil: (workspace) =>
      workspace.edit(SCHEMAS, "  description: A book.", "  description: A book.\n  description: A tome."),
    place: `${SCHEMAS}:4:3 yaml-syntax`,
    says: ["duplicated mapping key"],
  },
  {
    name: "a dangling $ref",
    spoil: (workspace) => workspace.edit(BOOKS, "books.yaml#/BookQuery", "books.yaml#/BookQuerry"),
    place: `${BOOKS}:18:13 no-unresolved-refs`,
    says: ["no-unresolved-refs", "BookQuerry", "Correct the path after `$ref`"],
  },
  {
    name: "a $ref to a file that is not there",
    spoil: (workspace) => workspace.edit(BOOKS, "books.yaml#/BookQuery", "tomes.yaml#/BookQuery"),
    place: `${BOOKS}:18:13 no-unresolved-refs`,
    says: ["no-unresolved-refs", "tomes.yaml"],
  },
  {
    name: "a $ref that leaves the version",
    spoil: (workspace) =>
      workspace.edit(BOOKS, "../schemas/books.yaml#/BookQuery", "../../v2/schemas/books.yaml#/BookQuery"),
    place: `${BOOKS}:18:13 self-contained`,
    says: ["leaves the version folder", "Copy what it names into this version"],
  },
  {
    name: "a $ref over the network",
    spoil: (workspace) =>
      workspace.edit(BOOKS, "../schemas/books.yaml#/BookQuery", "https://example.invalid/books.yaml#/BookQuery"),
    place: `${BOOKS}:18:13 self-contained`,
    says: ["leaves the version folder"],
  },
  {
    name: "references that only name each other",
    spoil: (workspace) =>
      workspace.write(
        SCHEMAS,
        `${workspace.read(SCHEMAS)}Ping:\n  $ref: "#/Pong"\nPong:\n  $ref: "#/Ping"\n`.replace(
          '$ref: "#/State"',
          '$ref: "#/Ping"',
        ),
      ),
    place: `${SCHEMAS}:`,
    says: ["circular-alias", "without ever naming a schema"],
  },
  {
    name: "a YAML anchor that contains itself",
    spoil: (workspace) => workspace.edit(SCHEMAS, "Mark:\n  type: object", "Mark: &mark\n  not: *mark\n  type: object"),
    place: `${SCHEMAS}:`,
    says: ["yaml-anchor-cycle", "Use `$ref` for a recursive schema"],
  },
  {
    name: "a duplicate operationId, with both places",
    spoil: (workspace) => workspace.edit(SHELVES, "operationId: shelves/place", "operationId: shelves/list"),
    place: `${SHELVES}:50:18 associations/operation-id-unique`,
    says: ["`shelves/list` is used twice", `also at ${SHELVES}:3:18`, "Rename one"],
  },
  {
    name: "an operationId that is not <tag>/<verb>",
    spoil: (workspace) => workspace.edit(SHELVES, "operationId: shelves/place", "operationId: placeBook"),
    place: `${SHELVES}:50:18 associations/operation-id-form`,
    says: ["Write it as `shelves/<verb>`"],
  },
  {
    name: "a path parameter that is not declared",
    spoil: (workspace) => workspace.edit(ROOT, "/shelves/{shelfId}/books:", "/shelves/{shelfId}/{wing}/books:"),
    place: `${SHELVES}:17:5 path-parameters-defined`,
    says: ["wing", "Declare the parameter"],
  },
  {
    name: "a 200 without a schema",
    spoil: (workspace) =>
      workspace.edit(
        BOOKS,
        "            schema:\n              $ref: ../schemas/books.yaml#/BookPage\n            examples:\n              all:",
        "            examples:\n              all:",
      ),
    place: `${BOOKS}:26:11 associations/success-has-schema`,
    says: ["declares `application/json` without a schema", "Add `schema`"],
  },
  {
    name: "a 200 without a body",
    spoil: (workspace) => workspace.edit(SHELVES, '"204":', '"200":'),
    place: `${SHELVES}:86:7 associations/success-has-schema`,
    says: ["Success response `200` has no body schema", "use 204"],
  },
  {
    name: "an operation without an error response",
    spoil: (workspace) =>
      workspace.edit(BOOKS, "      default:\n        $ref: ../openapi.yaml#/components/responses/Error\n", ""),
    place: `${BOOKS}:22:5 associations/error-response`,
    says: ["Add a `default` response"],
  },
  {
    name: "`type: strng`",
    spoil: (workspace) => workspace.edit(SCHEMAS, "type: object", "type: strng"),
    place: `${SCHEMAS}:2:9 struct`,
    says: ["string"],
  },
  {
    name: "an unknown extension",
    spoil: (workspace) => workspace.edit(BOOKS, "x-batch-limit", "x-batchlimit"),
    place: `${BOOKS}:`,
    says: [
      "associations/known-extensions",
      "Unknown extension `x-batchlimit` on Operation",
      "`x-batch-limit`",
      "associations/batch-limit-stated",
    ],
  },
  {
    name: "an extension in a place where it says nothing",
    spoil: (workspace) =>
      workspace.edit(SCHEMAS, "  description: A book.", "  description: A book.\n  x-safe-to-repeat: true"),
    place: `${SCHEMAS}:4:3 associations/known-extensions`,
    says: ["Unknown extension `x-safe-to-repeat` on Schema"],
  },
  {
    name: "an extension that is not well-formed",
    spoil: (workspace) =>
      workspace.edit(BOOKS, "maxInputs: 100, certainty: inferred", "maxInputs: many, certainty: guessed"),
    place: `${BOOKS}:12:33 struct`,
    says: ["Expected type `integer` but got `string`", "documented"],
  },
  {
    name: "an extension that is missing",
    spoil: (workspace) => workspace.edit(BOOKS, "    x-safe-to-repeat: true\n", ""),
    place: `${BOOKS}:2:3 struct`,
    says: ["The field `x-safe-to-repeat` must be present"],
  },
  {
    name: "a property without a description",
    spoil: (workspace) => workspace.edit(SCHEMAS, "      description: The language of the titles.\n", ""),
    place: `${SCHEMAS}:`,
    says: ["associations/property-described", "Property `language` has no description"],
  },
  {
    name: "an example that does not fit",
    spoil: (workspace) => workspace.edit(BOOKS, 'value: { inputs: [{ id: "7" }] }', "value: { inputs: [{ id: 7 }] }"),
    place: `${BOOKS}:`,
    says: ["no-invalid-media-type-examples", "string", "Correct the example or the schema"],
  },
  {
    name: "a body without an example",
    spoil: (workspace) =>
      workspace.edit(SHELVES, "          examples:\n            one:\n              value: [{ state: LENT }]\n", ""),
    place: `${SHELVES}:`,
    says: ["associations/examples-present", "This body has no example"],
  },
  {
    name: "a schema that nothing uses",
    spoil: (workspace) =>
      workspace.write(SCHEMAS, `${workspace.read(SCHEMAS)}Orphan:\n  type: object\n  description: Alone.\n`),
    place: `${SCHEMAS}:101:1 no-unused-fragment`,
    says: ["Nothing refers to `Orphan`", "or remove it"],
  },
  {
    name: "a file that nothing uses",
    spoil: (workspace) => workspace.write("specs/v1/schemas/orphan.yaml", "Orphan:\n  type: object\n"),
    place: "specs/v1/schemas/orphan.yaml no-unused-file",
    says: ["Nothing refers to this file"],
  },
  {
    name: "an operationId that is a name of the client's own",
    spoil: (workspace) => workspace.edit(SHELVES, "operationId: shelves/place", "operationId: shelves/constructor"),
    place: `${SHELVES}:50:18 associations/operation-id-form`,
    says: ["a name that every client has already", "Choose another word"],
  },
  {
    name: "an argument that is not a name",
    spoil: (workspace) => workspace.edit(SHELVES, "x-argument: marks", "x-argument: the marks"),
    place: `${SHELVES}:75:19 associations/argument-form`,
    says: ["x-argument `the marks` is not a name"],
  },
  {
    name: "two arguments of one name",
    spoil: (workspace) => workspace.edit(SHELVES, "x-argument: marks", "x-argument: bookId"),
    place: `${SHELVES}:`,
    says: ["associations/arguments-distinct", "Argument `bookId` is filled by both"],
  },
  {
    name: "a body whose properties cannot be arguments",
    spoil: (workspace) => workspace.edit(SHELVES, "      x-argument: marks\n", ""),
    place: `${SHELVES}:77:11 associations/body-argument`,
    says: ["is of type `array`", "Add `x-argument` to the body"],
  },
  {
    name: "a schema with a name that generated files use",
    spoil: (workspace) =>
      workspace.write(
        SCHEMAS,
        workspace.read(SCHEMAS).replace("\nPaging:", "\nPromise:").replace("#/Paging", "#/Promise"),
      ),
    place: `${SCHEMAS}:81:1 associations/schema-name-form`,
    says: ["The schema name `Promise` is one that the generated files use", "Rename the schema"],
  },
  {
    name: "an operationId that is the other method of a batch",
    spoil: (workspace) => {
      workspace.edit(SHELVES, "operationId: shelves/place", "operationId: books/readAll");
      workspace.edit(SHELVES, "the shelf.\n    tags: [shelves]", "the shelf.\n    tags: [books]");
    },
    place: `${SHELVES}:50:18 associations/operation-name-unique`,
    says: ["of the batch operation `books/read`", `also at ${BOOKS}:3:18`],
  },
  {
    name: "a parameter that the client cannot send",
    spoil: (workspace) => workspace.edit(SHELVES, "in: query\n", "in: query\n        explode: false\n"),
    place: `${SHELVES}:27:9 associations/parameter-supported`,
    says: ["`explode: false` is not supported by the client"],
  },
  {
    name: "a value of an extension that says nothing",
    spoil: (workspace) => workspace.edit(BOOKS, "title: Books page", "title: Books page\n        modified: April 2026"),
    place: `${BOOKS}:12:19 associations/extension-values`,
    says: ["`modified: April 2026` is no date", "`YYYY-MM-DD`"],
  },
  {
    name: "a cursor that the answer does not have",
    spoil: (workspace) => workspace.edit(SHELVES, "/paging/next/after", "/paging/after"),
    place: `${SHELVES}:16:42 associations/paging-resolves`,
    says: ["`/paging/after` is no property in answer `200`"],
  },
  {
    name: "a schema without a description",
    spoil: (workspace) => workspace.edit(SCHEMAS, "  description: A book.\n", ""),
    place: `${SCHEMAS}:1:1 associations/schema-described`,
    says: ["Schema `Book` has no description"],
  },
  {
    name: "a tag without operations",
    spoil: (workspace) =>
      workspace.edit(ROOT, "  - name: books\n", "  - name: wings\n    description: W.\n  - name: books\n"),
    place: `${ROOT}:14:11 associations/tag-used`,
    says: ["No operation has the tag `wings`"],
  },
  {
    name: "two paths that one URL could mean",
    spoil: (workspace) =>
      workspace.edit(
        ROOT,
        "  /library/v1/books/batch/read:",
        "  /library/v1/shelves/{shelfId}/books/7:\n    $ref: paths/shelves.yaml#/book\n  /library/v1/books/batch/read:",
      ),
    place: `${ROOT}:25:3 associations/ambiguous-operations`,
    says: ["`PUT /library/v1/shelves/{shelfId}/books/7`", "can mean the same URL", `also at ${ROOT}:23:3`],
  },
  {
    name: "two paths that refer to one path item",
    spoil: (workspace) =>
      workspace.edit(
        ROOT,
        "  /library/v1/books/batch/read:",
        "  /library/v1/books/read:\n    $ref: paths/books.yaml#/read\n  /library/v1/books/batch/read:",
      ),
    place: `${ROOT}:27:3 operation-id-unique`,
    says: ["The operation `books/read` is reached by two paths"],
  },
  {
    name: "a bad row in the table of association types",
    spoil: (workspace) =>
      workspace.write(
        "specs/association-types.tsv",
        "typeId\tfrom\tfromRole\tto\tinverse\n1\tcontact\tcontact\tcompany\t\nx\tdeal\tdeal\tcontact\t\n",
      ),
    place: "specs/association-types.tsv:3:1 association-types",
    says: ["is not a type id, three names", "Correct the row"],
  },
  {
    name: "an inverse that does not hold the other way round",
    spoil: (workspace) =>
      workspace.write(
        "specs/association-types.tsv",
        "typeId\tfrom\tfromRole\tto\tinverse\n1\tcontact\tcontact\tcompany\t2\n2\tcompany\tcompany\tcontact\t\n",
      ),
    place: "specs/association-types.tsv:2:1 association-types",
    says: ["1 has the inverse 2, but not the other way round", "Correct one of them"],
  },
  {
    name: "an association type that stands there twice",
    spoil: (workspace) =>
      workspace.write(
        "specs/association-types.tsv",
        "typeId\tfrom\tfromRole\tto\tinverse\n1\tcontact\tcontact\tcompany\t\n1\tdeal\tdeal\tcontact\t\n",
      ),
    place: "specs/association-types.tsv:3:1 association-types",
    says: ["`1` stands there twice", "also at specs/association-types.tsv:2:1"],
  },
  {
    name: "a schema that is a list of itself",
    spoil: (workspace) => {
      workspace.edit(SCHEMAS, "    language:", '    tree:\n      $ref: "#/Tree"\n    language:');
      workspace.write(
        SCHEMAS,
        `${workspace.read(SCHEMAS)}Tree:\n  type: array\n  description: A tree.\n  items:\n    $ref: "#/Tree"\n`,
      );
    },
    place: `${SCHEMAS}:`,
    says: ["associations/recursion-through-object", "Schema `Tree` contains itself without an object between"],
  },
  {
    name: "a path that calls another version",
    spoil: (workspace) => workspace.edit(ROOT, "/library/v1/books/batch/read:", "/library/v2/books/batch/read:"),
    place: `${BOOKS}:`,
    says: ["version-path", "/library/v2/books/batch/read"],
  },
  {
    name: "another encoding than UTF-8",
    spoil: (workspace) =>
      writeFileSync(workspace.path(SCHEMAS), Buffer.from(`${workspace.read(SCHEMAS)}# caf\u00e9\n`, "latin1")),
    place: `${SCHEMAS} encoding`,
    says: ["The file is not UTF-8", "Save it as UTF-8"],
  },
  {
    name: "a lint rule that there is not",
    spoil: (workspace) => workspace.edit("specs/redocly.yaml", "associations/tag-used", "associations/tag-usd"),
    place: "specs/redocly.yaml:",
    says: ["lint-config", "There is no rule `associations/tag-usd`"],
  },
  {
    name: "lint rules that are no YAML",
    spoil: (workspace) => workspace.edit("specs/redocly.yaml", "rules:", "rules: :"),
    place: "specs/redocly.yaml:",
    says: ["yaml-syntax"],
  },
  {
    name: "`allOf` that is no list",
    spoil: (workspace) =>
      workspace.edit(SCHEMAS, '  allOf:\n    - $ref: "#/BookPage"', '  allOf: true\n  x:\n    - $ref: "#/BookPage"'),
    place: `${SCHEMAS}:`,
    says: ["struct"],
  },
  {
    name: "another OpenAPI version",
    spoil: (workspace) => workspace.edit(ROOT, "openapi: 3.1.0", "openapi: 3.0.3"),
    place: `${ROOT}:1:1 openapi-version`,
    says: ["OpenAPI version `3.0.3` is not supported", "Write `openapi: 3.1.0`"],
  },
  {
    name: "an empty document",
    spoil: (workspace) => workspace.write(ROOT, ""),
    place: `${ROOT}:1:1 openapi-version`,
    says: ["This is not an OpenAPI document"],
  },
  {
    name: "a version folder without openapi.yaml",
    spoil: (workspace) => mkdirSync(workspace.path("specs/2026-09")),
    place: "specs/2026-09/openapi.yaml versions",
    says: ["The version folder has no `openapi.yaml`", "Add the file, or remove the folder"],
  },
  {
    name: "a folder that is no version",
    spoil: (workspace) => mkdirSync(workspace.path("specs/latest")),
    place: "specs/latest versions",
    says: ["`latest` is not a version id", "`2026-03`"],
  },
  {
    name: "no version at all",
    spoil: (workspace) => rmSync(workspace.path("specs/v1"), { recursive: true }),
    place: "specs versions",
    says: ["The folder holds no API version"],
  },
];

describe("a broken spec", () => {
  it.each(cases)("is reported with its place and a way out: $name", async ({ spoil, place, says }) => {
    const workspace = createWorkspace();
    await workspace.run();
    const before = workspace.generated();
    spoil(workspace);
    const { code, stderr, stdout } = await workspace.run("--quiet");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(place);
    for (const text of says) expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/m);
    expect(workspace.generated()).toEqual(before);
  });

  it("is reported with every problem of every version, not only the first", async () => {
    const workspace = createWorkspace();
    workspace.edit(SHELVES, "operationId: shelves/place", "operationId: placeBook");
    workspace.edit(SCHEMAS, "      description: The language of the titles.\n", "");
    expect((await workspace.run("--quiet")).stderr).toMatch(/2 problems in the specs\. Nothing was written\.\n$/);
  });

  it("is not one that refers to itself in a circle through a schema", async () => {
    const workspace = createWorkspace();
    workspace.edit(SCHEMAS, "    language:", '    also:\n      $ref: "#/BookQuery"\n    language:');
    expect((await workspace.run()).code).toBe(0);
    expect(workspace.read("generated/v1/types.ts")).toContain("also?: BookQuery;");
  });
});
