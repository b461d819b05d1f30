// Specs that are odd but right give code that compiles and says the same.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { typeErrors } from "../type-errors.js";
import { createWorkspace } from "./workspace.js";

type Workspace = ReturnType<typeof createWorkspace>;

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SCHEMAS = "specs/v1/schemas/books.yaml";
const BOOKS = "specs/v1/paths/books.yaml";
const SHELVES = "specs/v1/paths/shelves.yaml";

const oddities: [name: string, change: (workspace: Workspace) => void, file: string, says: string][] = [
  [
    "an open enum that may be null",
    (workspace) =>
      workspace.edit(
        SCHEMAS,
        "type: string\n  description: What is said",
        'type: [string, "null"]\n  description: What is said',
      ),
    "types.ts",
    'ReturnedState = "LENT" | "THERE" | (string & {}) | null;',
  ],
  [
    "a property whose name needs quotes",
    (workspace) => workspace.edit(SCHEMAS, "    language:", "    the-language*/:"),
    "operations.ts",
    '"the-language*/"',
  ],
  [
    "text that would end a comment or a template",
    (workspace) => workspace.edit(BOOKS, "Gives the books that exist", "Gives */ `books` that @exist"),
    "client.ts",
    "Gives *\\/ `books` that \\@exist",
  ],
  [
    "a list of choices as a query parameter",
    (workspace) =>
      workspace.edit(
        SHELVES,
        "schema: { type: integer, format: int32, default: 100 }\n        example: 2",
        "schema: { type: string, enum: [few, many] }\n        example: few",
      ),
    "client.ts",
    'limit?: NonNullable<operations["shelves/list"]["parameters"]["query"]>["limit"];',
  ],
  [
    "a header parameter",
    (workspace) =>
      workspace.edit(
        SHELVES,
        "      - name: limit\n        in: query",
        "      - name: X-Limit\n        x-argument: limit\n        in: header",
      ),
    "operations.ts",
    '{ name: "X-Limit", in: "header", argument: "limit", required: false }',
  ],
  [
    "a body that is one of several, as one argument",
    (workspace) =>
      workspace.edit(
        BOOKS,
        "            $ref: ../schemas/books.yaml#/BookQuery\n",
        "            oneOf:\n              - $ref: ../schemas/books.yaml#/BookQuery\n              - $ref: ../schemas/books.yaml#/Mark\n",
      ),
    "client.ts",
    "query: NonNullable<operations",
  ],
  [
    "an operation that is deprecated",
    (workspace) => workspace.edit(BOOKS, "    tags: [books]", "    tags: [books]\n    deprecated: true"),
    "client.ts",
    "@deprecated",
  ],
  [
    "a parameter of the whole path",
    (workspace) =>
      workspace.edit(
        SHELVES,
        "book:\n  put:",
        "book:\n  parameters:\n    - name: X-Trace\n      x-argument: trace\n      in: header\n      description: A trace.\n      schema: { type: string }\n  put:",
      ),
    "client.ts",
    "trace?: string;",
  ],
];

describe("an odd but right spec", () => {
  it("gives code that compiles: the fixtures, and each oddity", { timeout: 90_000 }, async () => {
    const sources = new Map<string, string>();
    for (const [index, [name, change, file, says]] of oddities.entries()) {
      const workspace = createWorkspace();
      change(workspace);
      if (name.startsWith("a body that is one of several")) {
        workspace.edit(
          BOOKS,
          "    requestBody:\n      required: true\n",
          "    requestBody:\n      required: true\n      x-argument: query\n",
        );
        workspace.edit(BOOKS, "    x-batch-limit: { maxInputs: 100, certainty: inferred, note: A safe guess. }\n", "");
      }
      const { code, stderr } = await workspace.run("--quiet");
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: "" });
      const made = workspace.generated();
      expect(made[`v1/${file}`]).toContain(says);
      // As if it stood in the project, beside src/, where its imports lead.
      for (const [path, text] of Object.entries(made))
        if (path.endsWith(".ts")) sources.set(join(project, `.odd-${index}`, path), text);
    }
    expect(typeErrors(sources)).toEqual([]);
  });
});
