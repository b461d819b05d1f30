import { describe, expect, it } from "vitest";
import { BOOKS, type Case, type Edit, ROOT, reportOf, SCHEMAS, SHELVES, testRules } from "./report-of.js";

const PAGING = "request: { in: query, pointer: /after }";
const PAGE = "response: { items: /results, next: /paging/next/after }";
const LIMIT_OF_BATCH = "    x-batch-limit: { maxInputs: 100, certainty: inferred, note: A safe guess. }\n";
const STATE = "  x-extensible-enum: [LENT, THERE]";
const source = (line: string): Edit[] => [[SHELVES, "title: Shelves page\n", `${line}\n`]];
const alias = (path: string): Edit[] => [
  [
    SHELVES,
    "    x-paging:\n",
    `    x-path-aliases:\n      - path: "${path}"\n        certainty: observed\n        note: Seen.\n    x-paging:\n`,
  ],
];
const support = (fields: string): Edit[] => [
  [ROOT, "  license:\n", `  x-support: [{ event: unsupported, certainty: observed, ${fields} }]\n  license:\n`],
];

const cases: Record<string, Case[]> = {
  "success-has-schema": [
    [
      "a schema that says nothing",
      [[BOOKS, "schema:\n              $ref: ../schemas/books.yaml#/BookPage\n", "schema: {}\n"]],
      `${BOOKS}:27:13`,
      "a schema that says nothing",
    ],
    ["a 204 with a body", [[BOOKS, '"207"', '"204"']], `${BOOKS}:34:9`, "204 answers are empty"],
    [
      "no success at all",
      [[SHELVES, '      "204":\n        description: It stands there.\n', ""]],
      `${SHELVES}:85:5`,
      "declares no success",
    ],
    [
      "an answer in components",
      [
        [SHELVES, "        description: It stands there.", "        $ref: ../openapi.yaml#/components/responses/Done"],
        [SHELVES, '"204"', '"200"'],
        [ROOT, "  responses:\n", "  responses:\n    Done: { description: Done. }\n"],
      ],
      `${ROOT}:29:5`,
      "has no body schema",
    ],
  ],
  "examples-present": [
    [
      "an answer in components",
      [
        [SHELVES, "        description: It stands there.", "        $ref: ../openapi.yaml#/components/responses/Done"],
        [SHELVES, '"204"', '"200"'],
        [
          ROOT,
          "  responses:\n",
          "  responses:\n    Done:\n      description: Done.\n      content: { application/json: { schema: { type: string } } }\n",
        ],
      ],
      `${ROOT}:31:18`,
      "This body has no example",
    ],
    [
      "an example without a value",
      [[SHELVES, "value: [{ state: LENT }]", "summary: One"]],
      `${SHELVES}:77:9`,
      "with its `value`",
    ],
  ],
  "known-extensions": [
    [
      "one that other tools know",
      [[SHELVES, "    tags: [shelves]\n    ext", "    tags: [shelves]\n    x-codeSamples: []\n    ext"]],
      `${SHELVES}:7:5`,
      "(allowed here: `x-sources`, `x-rate-limit-group`, `x-safe-to-repeat`, `x-batch-limit`, `x-paging`, `x-path-aliases`, ",
    ],
    [
      "one beside a path item",
      [[ROOT, "shelves.yaml#/book\n", "shelves.yaml#/book\n    x-note: a\n"]],
      `${ROOT}:25:5`,
      "on PathItem",
    ],
    [
      "one of other tools on a tag",
      [[ROOT, "  - name: books\n", "  - name: books\n    x-displayName: B\n"]],
      `${ROOT}:15:5`,
      "none is allowed here",
    ],
  ],
  "extension-values": [
    [
      "no source",
      [[SHELVES, "\n      - certainty: documented\n        title: Shelves page\n", " []\n"]],
      `${SHELVES}:11:5`,
      "names no source",
    ],
    ["a source without a title", source('title: " "'), `${SHELVES}:13:16`, "The `title` of the source is empty"],
    [
      "a date that is none",
      source("title: A\n        modified: 13 April 2026"),
      `${SHELVES}:14:19`,
      "Write it as `YYYY-MM-DD`",
    ],
    ["a day that is none", source('title: A\n        modified: "2026-02-31"'), `${SHELVES}:14:19`, "is no date"],
    [
      "an address that is none",
      source("title: A\n        url: developers.hubspot.com"),
      `${SHELVES}:14:14`,
      "is no address",
    ],
    [
      "an alias of the path that is none",
      alias("library/shelves/{shelfId}/books"),
      `${SHELVES}:15:15`,
      "Begin it with `/`",
    ],
    [
      "an alias with another parameter",
      alias("/library/shelves/{shelf}/books"),
      `${SHELVES}:15:15`,
      "`shelf` is in one only",
    ],
    ["an alias without a parameter", alias("/library/shelves/books"), `${SHELVES}:15:15`, "`shelfId` is in one only"],
    ["a date of support that is none", support("date: soon, title: A"), `${ROOT}:6:64`, "`date: soon` is no date"],
    ["support without a source", support('date: "2027-03", title: ""'), `${ROOT}:6:82`, "The `title` of the source"],
    [
      "a limit without a reason",
      [[BOOKS, "A safe guess.", '""']],
      `${BOOKS}:12:65`,
      "The `note` of `x-batch-limit` is empty",
    ],
    ["an open enum of nothing", [[SCHEMAS, STATE, "  x-extensible-enum: []"]], `${SCHEMAS}:28:3`, "has no values"],
    [
      "an open enum with a value twice",
      [[SCHEMAS, STATE, "  x-extensible-enum: [LENT, LENT, THERE]"]],
      `${SCHEMAS}:28:3`,
      "`LENT` twice",
    ],
    [
      "an open and closed enum",
      [[SCHEMAS, STATE, `${STATE}\n  enum: [LENT, THERE]`]],
      `${SCHEMAS}:28:3`,
      "either `enum`",
    ],
  ],
  "batch-limit-stated": [
    [
      "a limit where there is no batch",
      [[SHELVES, "    x-paging:", `${LIMIT_OF_BATCH}    x-paging:`]],
      `${SHELVES}:14:5`,
      "whose body has no `inputs`",
    ],
  ],
  "paging-resolves": [
    [
      "a pointer that is none",
      [[SHELVES, PAGE, PAGE.replace("/results", "results")]],
      `${SHELVES}:16:26`,
      "Begin it with `/`",
    ],
    [
      "a parameter that is not there",
      [[SHELVES, PAGING, PAGING.replace("after", "cursor")]],
      `${SHELVES}:15:38`,
      "no query parameter",
    ],
    [
      "a body that is not there",
      [[SHELVES, PAGING, PAGING.replace("query", "body")]],
      `${SHELVES}:15:37`,
      "no property of the request body",
    ],
    [
      "items that are no list",
      [[SHELVES, PAGE, PAGE.replace("/results", "/paging")]],
      `${SHELVES}:16:26`,
      "is no list in answer `200`",
    ],
    [
      "a cursor that is not there",
      [[SHELVES, PAGE, PAGE.replace("/next/after", "/next/cursor")]],
      `${SHELVES}:16:42`,
      "no property in answer",
    ],
    [
      "cursors of inputs without a key",
      [
        [
          BOOKS,
          LIMIT_OF_BATCH,
          `${LIMIT_OF_BATCH}    x-paging:\n      request: { in: input, pointer: /after, key: /id }\n      ${PAGE}\n`,
        ],
      ],
      `${BOOKS}:15:17`,
      "Add `response.groups`",
    ],
    [
      "cursors that inputs do not have",
      [
        [
          BOOKS,
          LIMIT_OF_BATCH,
          `${LIMIT_OF_BATCH}    x-paging:\n      request: { in: input, pointer: /after, key: /id }\n      response: { groups: /results, key: /id, items: /parts, next: /title }\n`,
        ],
      ],
      `${BOOKS}:14:38`,
      "`/after` is no property of an item of `inputs`",
    ],
  ],
};

testRules(cases);

describe("a broken reference", () => {
  it.each<[string, Edit[]]>([
    ["of a property", [[SCHEMAS, '      $ref: "#/Paging"', '      $ref: "#/Pagings"']]],
    ["of a path", [[ROOT, "books.yaml#/read", "books.yaml#/reed"]]],
    ["of an error", [[BOOKS, "responses/Error", "responses/Errors"]]],
    ["of a body", [[BOOKS, "books.yaml#/BookQuery", "books.yaml#/BookQueries"]]],
    ["of an answer", [[BOOKS, "books.yaml#/BookPage\n", "books.yaml#/BookPages\n"]]],
  ])("is all that is reported: %s", async (_name, edits) => {
    const { found } = await reportOf(edits);
    expect([...new Set(found.map((line) => line.split(" ")[1]))]).toEqual(["no-unresolved-refs"]);
  });
});

describe("what would be fetched", () => {
  it.each<[string, Edit, string]>([
    [
      "an example",
      [BOOKS, 'value: { inputs: [{ id: "7" }] }', "externalValue: https://example.invalid/a.json"],
      `${BOOKS}:21:15`,
    ],
    [
      "a reference in an example",
      [BOOKS, 'value: { inputs: [{ id: "7" }] }', "value: { $ref: https://example.invalid/a.json }"],
      `${BOOKS}:21:24`,
    ],
    [
      "a schema of a discriminator",
      [
        SCHEMAS,
        "  description: A mark",
        "  discriminator: { propertyName: state, mapping: { a: https://example.invalid/a.json } }\n  description: A mark",
      ],
      `${SCHEMAS}:`,
    ],
  ])("is refused: %s", async (_name, edit, place) => {
    const { found } = await reportOf([edit]);
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${place}.* self-contained$`))]);
  });
});

it("a path that is no object is reported, not stumbled over", async () => {
  const { found } = await reportOf([[ROOT, "\n    $ref: paths/books.yaml#/read", " 7"]]);
  expect(found).toContain(`${ROOT}:25:33 struct`);
});
