import { type Case, operation, thing } from "../two-documents.js";

const withId = (id: string) => `
openapi: 3.1.0
paths: { /things: { get: { ${id} } } }
`;
const withPath = (name: string) => `
openapi: 3.1.0
paths: { "/things/{${name}}": { get: { parameters: [{ in: path, name: ${name}, required: true, schema: { type: string } }] } } }
`;
const described = (members: string) => operation(members);

export const quietCases: Case[] = [
  {
    name: "an operation gets an id",
    base: withId("x: 1"),
    revision: withId("operationId: a"),
    changes: [["operation-id-added", { base: null, revision: "a" }]],
  },
  {
    name: "an operation loses its id",
    base: withId("operationId: a"),
    revision: withId("x: 1"),
    changes: [["operation-id-removed", { base: "a", revision: null }]],
  },
  {
    name: "an operation gets another id",
    base: withId("operationId: a"),
    revision: withId("operationId: b"),
    changes: [["operation-id-changed", { base: "a", revision: "b" }]],
  },
  {
    name: "a path parameter gets another name",
    base: withPath("id"),
    revision: withPath("thingId"),
    changes: [["request-path-parameter-renamed", { at: "path id", base: "id", revision: "thingId" }]],
  },
  {
    name: "a schema that nothing uses is new",
    base: thing("{}"),
    revision: thing("{}", "3.1.0", "Other: {}"),
    changes: [["schema-added", { at: "Other" }]],
  },
  {
    name: "a schema that nothing uses is gone",
    base: thing("{}", "3.1.0", "Other: {}"),
    revision: thing("{}"),
    changes: [["schema-removed", { at: "Other" }]],
  },
  {
    name: "a schema gets another name",
    base: thing("{ type: string }"),
    revision: thing("{ type: string }").replaceAll("Thing", "Item").replace("title: Items", "title: Things"),
    changes: [["schema-renamed", { at: "Thing", base: "Thing", revision: "Item" }]],
  },
  {
    name: "an operation is tagged otherwise",
    base: described("tags: [Basic]"),
    revision: described("tags: [Batch]"),
    changes: [
      ["operation-tag-added", { tag: "Batch" }],
      ["operation-tag-removed", { tag: "Basic" }],
    ],
  },
  {
    name: "the list of tags differs",
    base: "tags: [{ name: Report }, { name: Basic }]",
    revision: "tags: [{ name: Basic, description: The basics. }, { name: Search }]",
    changes: [
      ["description-changed", { at: "tag Basic", base: null, revision: "The basics." }],
      ["tag-added", { at: "tag Search", tag: "Search" }],
      ["tag-removed", { at: "tag Report", tag: "Report" }],
    ],
  },
  {
    name: "the document is described otherwise",
    base: "info: { title: Things, version: 1, description: Old. }\nexternalDocs: { url: a }",
    revision: "info: { title: Things, version: 2, description: New. }\nexternalDocs: { url: b }",
    changes: [
      ["external-docs-changed", { at: "document", base: { url: "a" }, revision: { url: "b" } }],
      ["info-changed", { at: "info", keyword: "description", base: "Old.", revision: "New." }],
    ],
  },
  {
    name: "an operation is described otherwise",
    base: described("summary: Old\ndescription: ''\nresponses: { '200': { description: OK } }"),
    revision: described("summary: New\nresponses: { '200': { description: Fine } }"),
    changes: [
      ["description-changed", { at: "200 response", base: "OK", revision: "Fine" }],
      ["summary-changed", { base: "Old", revision: "New" }],
    ],
  },
  {
    name: "a schema is described otherwise",
    base: thing("{ title: A, example: 1, properties: { description: { description: old } } }"),
    revision: thing("{ title: B, example: 2, properties: { description: { description: new } } }"),
    changes: [
      ["description-changed", { at: "Thing.description", base: "old", revision: "new" }],
      ["example-changed", { at: "Thing", base: 1, revision: 2 }],
      ["title-changed", { at: "Thing", base: "A", revision: "B" }],
    ],
  },
];
