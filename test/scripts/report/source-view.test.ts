// Two versions of the small API, the newer one edited, and what the compiler says of code for the older one.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emitTypes, emitWireTypes } from "../../../scripts/emit/types.js";
import type { OpenApiDocument, OperationObject } from "../../../scripts/openapi.js";
import { buildOperations } from "../../../scripts/operation-model.js";
import { sourceInputs, viewSource } from "../../../scripts/report/source-view.js";

const text = readFileSync(new URL("../../fixtures/golden/v1/openapi.json", import.meta.url), "utf8");

type Schemas = Record<string, { required?: string[]; properties: Record<string, object>; description?: string }>;

/** The small API after an edit. */
function version(edit: (schemas: Schemas, document: OpenApiDocument) => void = () => {}) {
  const document = JSON.parse(text) as OpenApiDocument;
  edit(document.components?.schemas as unknown as Schemas, document);
  const [types, wire] = [emitTypes("v1", document).text, emitWireTypes("v1", document).text];
  return { types, wire, operations: buildOperations(document) };
}

/** What the compiler says of each operation whose code stops compiling. */
function complaints(newer: ReturnType<typeof version>, older = version()) {
  const views = [...viewSource(older, newer)];
  return Object.fromEntries(
    views
      .filter(([, view]) => !view.arguments.compiles || !view.answer.compiles)
      .map(([id, view]) => [id, { arguments: view.arguments.says, answer: view.answer.says }]),
  );
}

const operation = (document: OpenApiDocument, path: string, method: "get" | "put" | "post") =>
  document.paths?.[path]?.[method] as OperationObject;
const BOOK = "/library/v1/shelves/{shelfId}/books/{bookId}";

describe("code for the older version", () => {
  it("compiles against the same version, every operation", () => {
    const views = [...viewSource(version(), version())];
    expect(views.map(([id]) => id).sort()).toEqual(["books/read", "shelves/list", "shelves/place"]);
    expect(views.every(([, { arguments: args, answer }]) => args.compiles && answer.compiles)).toBe(true);
  });

  it("stops compiling where an argument is no longer there, deep inside a batch too", () => {
    const newer = version(({ BookReference }) => {
      if (BookReference) BookReference.properties = { number: { type: "string", description: "The number." } };
      if (BookReference) BookReference.required = ["number"];
    });
    expect(complaints(newer)).toEqual({
      "books/read": {
        arguments: [
          expect.stringMatching(
            /^inputs\[\]\.id: Object literal may only specify known properties, and '"?id"?' does not exist/,
          ),
        ],
        answer: [],
      },
    });
  });

  it("stops compiling where an argument becomes required", () => {
    const newer = version(({ BookQuery }) => {
      BookQuery?.required?.push("language");
    });
    const said = complaints(newer)["books/read"];
    expect(said?.arguments.join()).toContain("language");
    expect(said?.answer).toEqual([]);
  });

  it("stops compiling where a parameter changes its type", () => {
    const newer = version((_schemas, document) => {
      const [bookId] = operation(document, BOOK, "put").parameters as { schema: object }[];
      if (bookId) bookId.schema = { type: "string" };
    });
    expect(complaints(newer)).toEqual({
      "shelves/place": { arguments: ["bookId: Type 'number' is not assignable to type 'string'."], answer: [] },
    });
  });

  it("stops compiling where an answer may lack what it had, in every operation that answers with it", () => {
    const newer = version(({ Book }) => {
      if (Book) Book.required = ["id"];
    });
    const said = complaints(newer);
    expect(Object.keys(said).sort()).toEqual(["books/read", "shelves/list"]);
    expect(said["shelves/list"]?.answer.join()).toContain("Types of property 'state' are incompatible.");
  });

  it("keeps compiling where only something is added, or the words change", () => {
    const newer = version(({ Book, BookQuery, Error: failure }) => {
      if (Book) Book.properties.isbn = { type: "string", description: "New." };
      if (BookQuery) BookQuery.properties.country = { type: "string", description: "New." };
      if (failure) failure.description = "Other words.";
    });
    expect(complaints(newer)).toEqual({});
  });

  it("keeps compiling where an answer without a body gets one: there was nothing to read", () => {
    const newer = version((_schemas, document) => {
      operation(document, BOOK, "put").responses = {
        "200": {
          description: "It.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Book" } } },
        },
      };
    });
    expect(complaints(newer)).toEqual({});
  });

  it("stops compiling where an answer loses its body", () => {
    const newer = version((_schemas, document) => {
      operation(document, "/library/v1/shelves/{shelfId}/books", "get").responses = { "204": { description: "None." } };
    });
    expect(complaints(newer)["shelves/list"]?.answer).toHaveLength(1);
  });

  it("is checked where the types have no name of their own", () => {
    const inline = (type: string) =>
      version((_schemas, document) => {
        const { requestBody } = operation(document, BOOK, "put") as { requestBody: { content: object } };
        requestBody.content = { "application/json": { schema: { type: "array", items: { type } } } };
      });
    expect(Object.keys(complaints(inline("number"), inline("string")))).toEqual(["shelves/place"]);
    expect(complaints(inline("number"), inline("number"))).toEqual({});
  });
});

describe("what is written for the older version", () => {
  const combined = (schemas: Schemas) => {
    const { BookReference } = schemas;
    if (BookReference) schemas.Named = BookReference;
    schemas.BookReference = {
      allOf: [{ $ref: "#/components/schemas/Named" }, { type: "object", properties: { note: { type: "string" } } }],
    } as never;
  };

  it("is written out property by property, through objects that are put together too", () => {
    const newer = version((schemas) => {
      combined(schemas);
      if (schemas.Named) schemas.Named.properties = { number: { type: "string" } };
      if (schemas.Named) schemas.Named.required = [];
    });
    const said = complaints(newer, version(combined))["books/read"];
    expect(said?.arguments.join()).toMatch(/'"?id"?' does not exist/);
  });

  it("may hold text that looks like a comment", () => {
    const odd = (schemas: Schemas) => {
      schemas.State = { type: "string", enum: ["*/*", "/*", "//"] } as never;
    };
    expect(complaints(version(odd), version(odd))).toEqual({});
    const said = complaints(version(), version(odd));
    expect(said["shelves/place"]?.arguments.join()).toContain('"*/*"');
  });

  it("ends where types refer to each other without end", () => {
    const names = Array.from({ length: 12 }, (_, index) => `Node${index}`);
    const circular = (schemas: Schemas) => {
      const properties = Object.fromEntries(
        names.map((name) => [name, { type: "array", items: { $ref: `#/components/schemas/${name}` } }]),
      );
      for (const name of names) schemas[name] = { type: "object", required: names, properties } as never;
      if (schemas.BookReference) schemas.BookReference = schemas.Node0 as never;
    };
    expect(complaints(version(circular), version(circular))).toEqual({});
  });
});

describe("sourceInputs", () => {
  it("stays the same while only words change, and changes with a type", () => {
    const words = version(({ Book }) => {
      if (Book) Book.description = "Other words.";
    });
    const types = version(({ Book }) => {
      if (Book) Book.required = ["id"];
    });
    expect(sourceInputs(words)).toBe(sourceInputs(version()));
    expect(sourceInputs(types)).not.toBe(sourceInputs(version()));
  });
});
