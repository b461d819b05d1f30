import { type Case, operation } from "../two-documents.js";

const two = (first: string, second: string) => `
openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  ${first}: { get: { operationId: a } }
  ${second}: { get: { operationId: b } }
`;
const one = (path: string) => `
openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  ${path}: { get: { operationId: a } }
`;
const bodyOf = (schema: string) => `{ requestBody: { content: { application/json: { schema: { ${schema} } } } } }`;
const callback = (post: string) => `callbacks: { done: { '{$url}': { post: ${post} } } }`;

export const operationCases: Case[] = [
  { name: "an operation is new", base: one("/a"), revision: two("/a", "/b"), changes: [["operation-added", {}]] },
  { name: "an operation is gone", base: two("/a", "/b"), revision: one("/a"), changes: [["operation-removed", {}]] },
  {
    name: "an operation moves",
    base: one("/v4/a"),
    revision: one("/a/2026-03"),
    changes: [["operation-path-moved", { base: "/v4/a", revision: "/a/2026-03" }]],
  },
  {
    name: "an operation takes another method, and its inside is compared",
    base: operation("parameters: [{ in: query, name: a, schema: { type: string } }]"),
    revision: operation("parameters: [{ in: query, name: a, required: true, schema: { type: string } }]").replace(
      "post:",
      "put:",
    ),
    changes: [
      ["operation-method-changed", { base: "post", revision: "put" }],
      ["request-parameter-became-required", { at: "query a" }],
    ],
  },
  {
    name: "an operation is deprecated",
    base: operation("deprecated: false"),
    revision: operation("deprecated: true"),
    changes: [["operation-deprecated", {}]],
  },
  {
    name: "a deprecated operation is gone",
    base: two("/a", "/b").replace("operationId: b", "operationId: b, deprecated: true"),
    revision: one("/a"),
    changes: [["deprecated-operation-removed", {}]],
  },
  {
    name: "an operation is gone before its sunset",
    base: two("/a", "/b").replace("operationId: b", "operationId: b, deprecated: true, x-sunset: '2027-03-30'"),
    revision: one("/a"),
    changes: [["operation-removed-before-sunset", { sunset: "2027-03-30" }]],
  },
  ...(
    [
      ["operation-sunset-set", undefined, "2027-03-30"],
      ["operation-sunset-past", undefined, "2026-06-01"],
      ["operation-sunset-removed", "2027-03-30", undefined],
      ["operation-sunset-earlier", "2027-03-30", "2027-01-01T00:00:00Z"],
      ["operation-sunset-later", "2027-03-30", "2027-09-30"],
      ["operation-sunset-unreadable", "2027-03-30", "soon"],
    ] as const
  ).map(
    ([rule, from, to]): Case => ({
      name: rule,
      base: operation(`deprecated: true\n${from === undefined ? "x-y: 1" : `x-sunset: "${from}"`}`),
      revision: operation(`deprecated: true\n${to === undefined ? "x-y: 1" : `x-sunset: "${to}"`}`),
      changes: [[rule, { base: from ?? null, revision: to ?? null }]],
    }),
  ),
  {
    name: "an operation becomes less stable",
    base: operation("x-stability-level: stable"),
    revision: operation("x-stability-level: beta"),
    changes: [["operation-stability-lowered", { base: "stable", revision: "beta" }]],
  },
  {
    name: "an operation becomes more stable",
    base: operation("x-stability-level: alpha"),
    revision: operation("x-stability-level: beta"),
    changes: [["operation-stability-raised", { base: "alpha", revision: "beta" }]],
  },
  {
    name: "an operation is no longer deprecated",
    base: operation("deprecated: true"),
    revision: operation("summary: ''"),
    changes: [["operation-undeprecated", {}]],
  },
  {
    name: "a callback comes",
    base: operation("callbacks: {}"),
    revision: operation(callback("{}")),
    changes: [["operation-callback-added", { at: "callback done", callback: "done" }]],
  },
  {
    name: "a callback goes",
    base: operation(callback("{}")),
    revision: operation("x: 1"),
    changes: [["operation-callback-removed", { at: "callback done", callback: "done" }]],
  },
  {
    name: "a callback expects another answer",
    base: operation(callback('{ responses: { "200": {} } }')),
    revision: operation(callback('{ responses: { "204": {} } }')),
    changes: [["operation-callbacks-changed", { at: "callback done", callback: "done" }]],
  },
  {
    name: "a callback goes to another URL",
    base: operation(callback("{}")),
    revision: operation(callback("{}").replace("$url", "$other")),
    changes: [["operation-callbacks-changed", { at: "callback done", callback: "done" }]],
  },
  {
    name: "a callback sends another type",
    base: operation(callback(bodyOf("type: string"))),
    revision: operation(callback(bodyOf("type: integer"))),
    changes: [["response-type-changed", { at: "callback done body", base: ["string"], revision: ["integer"] }]],
  },
  {
    name: "a callback sends its body always",
    base: operation(callback("{ requestBody: {} }")),
    revision: operation(callback("{ requestBody: { required: true } }")),
    changes: [["response-body-became-required", { at: "callback done body" }]],
  },
  {
    name: "a callback may come without its body",
    base: operation(callback("{ requestBody: { required: true } }")),
    revision: operation(callback("{ requestBody: {} }")),
    changes: [["response-body-became-optional", { at: "callback done body" }]],
  },
  {
    name: "a webhook comes in another media type as well",
    base: "webhooks: { done: { post: { requestBody: { content: { application/json: {} } } } } }",
    revision: "webhooks: { done: { post: { requestBody: { content: { application/json: {}, text/csv: {} } } } } }",
    changes: [["webhook-media-type-added", { at: "webhook done body", mediaType: "text/csv" }]],
  },
  {
    name: "a webhook no longer comes in another media type",
    base: "webhooks: { done: { post: { requestBody: { content: { application/json: {}, text/csv: {} } } } } }",
    revision: "webhooks: { done: { post: { requestBody: { content: { application/json: {} } } } } }",
    changes: [["webhook-media-type-removed", { at: "webhook done body", mediaType: "text/csv" }]],
  },
  {
    name: "a callback becomes a component as it is",
    base: operation(callback("{}")),
    revision: operation(
      "callbacks: { done: { $ref: '#/components/callbacks/Done' } }",
      "components: { callbacks: { Done: { '{$url}': { post: {} } } } }",
    ),
    changes: [],
  },
  {
    name: "a batch may hold fewer inputs",
    base: operation("x-batch-limit: { maxInputs: 1000 }"),
    revision: operation("x-batch-limit: { maxInputs: 100 }"),
    changes: [["request-batch-limit-lowered", { base: 1000, revision: 100 }]],
  },
  {
    name: "a batch may hold any number of inputs",
    base: operation("x-batch-limit: { maxInputs: 1000 }"),
    revision: operation("x-something-else: 1"),
    changes: [["request-batch-limit-raised", { base: 1000, revision: null }]],
  },
  {
    name: "calls count against another limit",
    base: operation("x-rate-limit-group: associations"),
    revision: operation("x-rate-limit-group: search"),
    changes: [["operation-rate-limit-group-changed", { base: "associations", revision: "search" }]],
  },
  {
    name: "webhooks differ",
    base: "webhooks: { gone: {}, kept: { post: {} }, asked: { post: {} } }",
    revision: "webhooks: { new: {}, kept: { put: {} }, asked: { post: { security: [{ key: [] }] } } }",
    changes: [
      ["webhook-added", { webhook: "kept put" }],
      ["webhook-added", { webhook: "new" }],
      ["webhook-changed", { at: "webhook asked", webhook: "asked" }],
      ["webhook-removed", { webhook: "gone" }],
      ["webhook-removed", { webhook: "kept post" }],
    ],
  },
  {
    name: "a part of the path moves into the server",
    base: `servers: [{ url: 'https://a.example' }]${two("/api/a", "/api/b")}`,
    revision: `servers: [{ url: 'https://a.example/api' }]${two("/a", "/b")}`,
    changes: [["server-prefix-moved", { base: ["https://a.example"], revision: ["https://a.example/api"] }]],
  },
  {
    name: "another server",
    base: operation("servers: [{ url: 'https://a.example/' }]"),
    revision: operation("servers: [{ url: 'https://{x}.example', variables: { x: { default: b } } }]"),
    changes: [
      ["server-added", { at: "server https://b.example", url: "https://b.example" }],
      ["server-removed", { at: "server https://a.example", url: "https://a.example" }],
    ],
  },
];
