import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/diff/index.js";
import { diff } from "../two-documents.js";

const base = `
openapi: 3.1.0
info: { title: Things, version: v1 }
paths:
  /v1/things:
    get: { operationId: list, summary: List }
    post: { operationId: create, responses: { "201": {} } }
  /v1/things/{id}:
    get: { operationId: get, responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }
    put: { operationId: put, responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }
    delete: { operationId: delete }
components: { schemas: { Thing: { properties: { size: { type: string } } } } }
`;
const revision = base
  .replace("version: v1", "version: v2")
  .replaceAll("/v1/", "/v2/")
  .replace('"201"', '"200"')
  .replace("summary: List", "summary: List them")
  .replace("type: string", "type: integer")
  .replace("operationId: delete", "operationId: purge")
  .replace("    delete:", "    patch:");

describe("renderMarkdown", () => {
  it("tells first what it comes to, then the URLs, then what changed where", () => {
    expect(renderMarkdown(diff(base, revision))).toMatchInlineSnapshot(`
      "# Things: v1 to v2

      - **Must change:** 4 URLs, 2 other breaking changes, 1 removed operation.
      - **Should check:** no warnings.
      - **New:** 1 operation, no other compatible changes.
      - **Unchanged but for the URL:** 1 of the 4 operations found in both documents.
      - **Not seen on the wire:** no names in generated code, 1 text for readers.

      ## URLs

      | Method | Old | New | Verdict |
      | --- | --- | --- | --- |
      | GET | \`/v1/things\` | \`/v2/things\` | URL only |
      | POST | \`/v1/things\` | \`/v2/things\` | 1 **breaking** |
      | GET | \`/v1/things/{id}\` | \`/v2/things/{id}\` | 1 **breaking** |
      | PUT | \`/v1/things/{id}\` | \`/v2/things/{id}\` | 1 **breaking** |
      | DELETE | \`/v1/things/{id}\` |  | **removed** |
      | PATCH |  | \`/v2/things/{id}\` | new |

      ## Changes that several operations share

      ### In 2 operations

      - **breaking**: In responses, \`Thing.size\` changed its type from \`string\` to \`integer\`.

      Reached through what they share:

      - \`GET /v1/things/{id}\`
      - \`PUT /v1/things/{id}\`

      ## Changes by operation

      ### \`create\`: \`POST /v1/things\`

      Now \`POST /v2/things\`

      - **breaking**: Success is answered with \`200\` instead of \`201\`.

      ## Documentation

      What only readers notice.

      - \`GET /v1/things\`
        - The summary changed from \`List\` to \`List them\`.
      "
    `);
  });

  it("takes a title, and is short where nothing differs", () => {
    expect(renderMarkdown(diff(base, base), { title: "Nothing" })).toMatchInlineSnapshot(`
      "# Nothing

      - **Must change:** no URLs, no other breaking changes, no removed operations.
      - **Should check:** no warnings.
      - **New:** no operations, no other compatible changes.
      - **Unchanged but for the URL:** 5 of the 5 operations found in both documents.
      - **Not seen on the wire:** no names in generated code, no texts for readers.

      ## URLs

      | Method | Old | New | Verdict |
      | --- | --- | --- | --- |
      | GET | \`/v1/things\` | same | unchanged |
      | POST | \`/v1/things\` | same | unchanged |
      | DELETE | \`/v1/things/{id}\` | same | unchanged |
      | GET | \`/v1/things/{id}\` | same | unchanged |
      | PUT | \`/v1/things/{id}\` | same | unchanged |
      "
    `);
  });
});
