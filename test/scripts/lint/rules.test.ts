import { BOOKS, type Case, type Edit, ROOT, SCHEMAS, SHELVES, testRules } from "./report-of.js";

const LIMIT = "      - name: limit\n        in: query\n";
const OUR_BODY = "      x-argument: marks\n";
const BOOK_ITEMS =
  "schema:\n            type: array\n            items:\n              $ref: ../schemas/books.yaml#/Mark\n";
/** Puts another schema, with an example of it, in the place of the body of `shelves/place`, which has no `x-argument`. */
const body = (schema: string, example: string, more = ""): Edit[] => [
  [SHELVES, OUR_BODY, ""],
  [SHELVES, BOOK_ITEMS, `schema: ${schema}\n`],
  [SHELVES, "value: [{ state: LENT }]", `value: ${example}`],
  ...(more ? [[SHELVES, "    requestBody:\n      required: true\n", more] as Edit] : []),
];
const A = "a: { type: string, description: A }";
const NO_ARGUMENTS = "cannot become arguments. Add `x-argument` to the body";
/** Renames the operation `shelves/place`. */
const named = (operationId: string, tag: string): Edit[] => [
  [SHELVES, "operationId: shelves/place", `operationId: ${operationId}`],
  [SHELVES, "the shelf.\n    tags: [shelves]", `the shelf.\n    tags: [${tag}]`],
];
const renamed = (from: string, to: string): Edit[] => [
  [SCHEMAS, `\n${from}:\n`, `\n${to}:\n`],
  [SCHEMAS, `"#/${from}"`, `"#/${to}"`],
];
const tag = (name: string): Edit => [
  ROOT,
  "  - name: books",
  `  - name: ${name}\n    description: More.\n  - name: books`,
];
const limit = (lines: string): Edit[] => [[SHELVES, LIMIT, `${LIMIT}        ${lines}\n`]];

const cases: Record<string, Case[]> = {
  "body-argument": [
    [
      "a list",
      [[SHELVES, OUR_BODY, ""]],
      `${SHELVES}:77:11`,
      `is of type \`array\`, so its properties ${NO_ARGUMENTS}`,
    ],
    ["a text", body("{ type: string }", "x"), `${SHELVES}:77:11`, "is of type `string`"],
    [
      "a map",
      body("{ type: object, additionalProperties: { type: string } }", "{ a: b }"),
      `${SHELVES}:77:11`,
      "takes properties of any name",
    ],
    ["an object of any shape", body("{ type: object }", "{ a: b }"), `${SHELVES}:77:11`, "names no properties"],
    [
      "an object or null",
      body(`{ type: [object, "null"], properties: { ${A} } }`, "{ a: b }"),
      `${SHELVES}:77:11`,
      "is of type `[object, null]`",
    ],
    [
      "one of several",
      body(
        `{ oneOf: [{ type: object, properties: { ${A} } }, { $ref: ../schemas/books.yaml#/BookReference }] }`,
        "{ a: b }",
      ),
      `${SHELVES}:77:11`,
      "is one of several",
    ],
    [
      "a part that may be anything",
      body(
        "{ allOf: [{ $ref: ../schemas/books.yaml#/Mark }, { type: object, additionalProperties: true }] }",
        "{ state: LENT }",
      ),
      `${SHELVES}:77:11`,
      "takes properties of any name",
    ],
    [
      "an optional body with a required property",
      [[BOOKS, "    requestBody:\n      required: true\n", "    requestBody:\n"]],
      `${BOOKS}:13:5`,
      "optional, but its property `inputs` is required",
    ],
    ["a body of a DELETE", [[SHELVES, "  put:", "  delete:"]], `${SHELVES}:73:5`, "A DELETE request has no body"],
    [
      "a property that every object has",
      body("{ type: object, properties: { constructor: { type: string, description: A } } }", "{ constructor: b }"),
      `${SHELVES}:77:11`,
      "has a property `constructor`",
    ],
  ],
  "schema-name-form": [
    ["a name of the language", renamed("Paging", "Promise"), `${SCHEMAS}:81:1`, "one that the generated files use"],
    ["a small first letter", renamed("Paging", "paging"), `${SCHEMAS}:81:1`, "Write it in letters and digits"],
    ["a dash", renamed("Paging", "Book-Paging"), `${SCHEMAS}:81:1`, "`Book-Paging` cannot be the name of a type"],
    ["a name of a group", renamed("Paging", "BooksApi"), `${SCHEMAS}:81:1`, "one that the group `books` has"],
    [
      "a name of arguments",
      renamed("Paging", "BooksReadArguments"),
      `${SCHEMAS}:81:1`,
      "the arguments of `books/read`",
    ],
    [
      "a reference into a schema",
      [[SCHEMAS, "    parts:\n", '    next:\n      $ref: "#/Paging/properties/next"\n    parts:\n']],
      `${SCHEMAS}:87:5`,
      "`next` cannot be the name of a type",
    ],
  ],
  "operation-name-unique": [
    [
      "two operations of one constant",
      [...named("booksRe/ad", "booksRe"), [BOOKS, "books/read", "books/reAd"], tag("booksRe")],
      `${BOOKS}:3:18`,
      "both give the constant `booksReAd`",
    ],
    [
      "a constant of the client",
      [...named("create/client", "create"), tag("create")],
      `${SHELVES}:50:18`,
      "`createClient`",
    ],
    [
      "the method for any number of inputs",
      named("books/readAll", "books"),
      `${SHELVES}:50:18`,
      "batch operation `books/read`",
    ],
  ],
  "parameter-supported": [
    [
      "a path parameter that is not required",
      [[SHELVES, "        in: path\n        required: true\n", "        in: path\n        required: false\n"]],
      `${SHELVES}:20:9`,
      "Add `required: true`",
    ],
    [
      "a cookie",
      [[SHELVES, LIMIT, "      - name: limit\n        in: cookie\n"]],
      `${SHELVES}:30:9`,
      "not supported by the client",
    ],
    ["a style", limit("style: spaceDelimited"), `${SHELVES}:31:9`, "`style: spaceDelimited` is not supported"],
    ["a list in one value", limit("explode: false"), `${SHELVES}:31:9`, "`explode: false` is not supported"],
    ["reserved characters", limit("allowReserved: true"), `${SHELVES}:31:9`, "`allowReserved` is not supported"],
    [
      "an object",
      [[SHELVES, "{ type: integer, format: int32, default: 100 }\n        example: 2", "{ type: object }"]],
      `${SHELVES}:32:9`,
      "A parameter of type `object` in the query",
    ],
  ],
  "argument-form": [
    [
      "a name with a dot",
      [[SHELVES, LIMIT, LIMIT.replace("limit", "page.limit")]],
      `${SHELVES}:29:15`,
      "Add `x-argument`",
    ],
    [
      "a name that is none",
      [[SHELVES, LIMIT, LIMIT.replace("limit", "X-Limit")]],
      `${SHELVES}:29:15`,
      "Add `x-argument`",
    ],
    ["a name that objects have", limit("x-argument: toString"), `${SHELVES}:31:21`, "taken by the client itself"],
    [
      "a part that objects have",
      limit("x-argument: page.constructor"),
      `${SHELVES}:31:21`,
      "taken by the client itself",
    ],
    [
      "a forbidden plain name",
      [[SHELVES, LIMIT, LIMIT.replace("limit", "inputs")]],
      `${SHELVES}:29:15`,
      "another `x-argument`",
    ],
    ["a body with a dot", [[SHELVES, "x-argument: marks", "x-argument: a.marks"]], `${SHELVES}:75:19`, "without a dot"],
  ],
  "arguments-distinct": [
    [
      "a parameter of the path item",
      [
        [
          SHELVES,
          "book:\n",
          "book:\n  parameters:\n    - { name: m, x-argument: marks, in: query, description: M., schema: { type: string } }\n",
        ],
      ],
      `${SHELVES}:52:5`,
      "filled by both `requestBody` and `m`",
    ],
    [
      "an argument and a part of it",
      limit("x-argument: shelf"),
      `${SHELVES}:29:9`,
      "filled by both `shelfId` and `limit`",
    ],
  ],
  "schema-described": [
    [
      "a schema without a description",
      [[SCHEMAS, "  description: A page of books.\n  required", "  required"]],
      `${SCHEMAS}:57:1`,
      "Schema `BookPage`",
    ],
  ],
  "tag-used": [["a tag without operations", [tag("wings")], `${ROOT}:14:11`, "No operation has the tag `wings`"]],
};

testRules(cases);
