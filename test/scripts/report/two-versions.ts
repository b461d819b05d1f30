import { cpSync } from "node:fs";
import { createWorkspace } from "../workspace.js";

const V1 = "specs/v1";
const SHELVES = "paths/shelves.yaml";
const BOOKS = "paths/books.yaml";

/**
 * A project with the small API in two versions that differ in everything the report speaks of: paths, a success code that
 * no source settles, a type that breaks code, words, an operation that went and one that came.
 */
export function createTwoVersions(id = "2026-03") {
  const workspace = createWorkspace();
  const add = (file: string, before: string, text: string) => workspace.edit(file, before, `${text}${before}`);
  add(`${V1}/openapi.yaml`, "  license:\n", SUPPORT);
  add(`${V1}/${SHELVES}`, "    x-paging:\n", "    x-official-client-method: library.shelvesApi.getPage\n");
  cpSync(workspace.path(V1), workspace.path(`specs/${id}`), { recursive: true });
  add(`${V1}/${SHELVES}`, "    x-paging:\n", ALIAS);
  const root = `specs/${id}/openapi.yaml`;
  workspace.write(
    root,
    workspace.read(root).replaceAll("/library/v1/", `/library/${id}/`).replace("version: v1", `version: "${id}"`),
  );
  workspace.edit(
    root,
    'x-support: [{ event: unsupported, date: "2027-03-30"',
    'x-support: [{ event: available, date: "2026-03"',
  );
  workspace.edit(`specs/${id}/${SHELVES}`, "    x-official-client-method: library.shelvesApi.getPage\n", "");
  workspace.edit(`specs/${id}/${SHELVES}`, "        title: Shelves page\n", DRIFT);
  add(`specs/${id}/${SHELVES}`, "    parameters:\n      - name: bookId", NOT_SETTLED);
  workspace.edit(`specs/${id}/${SHELVES}`, '      "204":\n        description: It stands there.\n', WITH_BODY);
  workspace.edit(`specs/${id}/schemas/books.yaml`, "  required: [id, state]\n", "  required: [id]\n");
  workspace.edit(`specs/${id}/${BOOKS}`, "    operationId: books/read\n", "    operationId: books/find\n");
  workspace.edit(root, "/books/batch/read:", "/books/batch/find:");
  return workspace;
}

const SUPPORT = `  x-support: [{ event: unsupported, date: "2027-03-30", certainty: documented, title: News, url: "https://developers.hubspot.com/changelog" }]
  x-official-client: { package: "@library/client", version: 1.0.0, url: "https://www.npmjs.com", renames: { state: _state }, note: It calls v1 only. }
`;
const ALIAS = `    x-path-aliases:
      - { path: "/v1/library/shelves/{shelfId}/books", certainty: observed, note: Seen. }
`;
const DRIFT = `        title: Shelves page
        drift:
          - { page: The example has no \`title\`., really: Books have one. }
`;
const NOT_SETTLED = `    x-not-settled:
      - question: Is success 200 or 204?
        contract: 200 with a body.
        evidence: The page says 204.
        certainty: documented
        advice: Accept both.
`;
const WITH_BODY = `      "200":
        description: It stands there.
        content:
          application/json:
            schema:
              $ref: ../schemas/books.yaml#/Book
            examples:
              one: { value: { id: "7", title: Emma, state: LENT } }
`;
