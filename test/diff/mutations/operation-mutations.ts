// Mutations of what stands around schemas, with the rules that each has to fire.

import { at, type Json, operationSites } from "./sites.js";

export interface OperationMutation {
  name: string;
  rules: string[];
  fits: (operation: Json, document: Json) => boolean;
  change: (operation: Json, document: Json, pointer: string) => void;
}

type Row = [
  name: string,
  rules: string,
  fits: (operation: Json, document: Json) => boolean,
  change: (operation: Json, document: Json, pointer: string) => void,
];

const always = () => true;
const queries = (operation: Json) => (operation.parameters ?? []).filter((parameter: Json) => parameter.in === "query");
const hasQuery = (operation: Json) => queries(operation).length > 0;
const hasBody = (operation: Json) => operation.requestBody !== undefined;
const json = "application/json";
const add = (parameter: Json) => (operation: Json) => {
  operation.parameters = [...(operation.parameters ?? []), { in: "query", name: "newOne", schema: {}, ...parameter }];
};
const success = (operation: Json) => Object.keys(operation.responses).filter((code) => code.startsWith("2"));
const single = (operation: Json) => success(operation).length === 1;
const answer = (operation: Json) => operation.responses[success(operation)[0] ?? ""];
const hasAnswer = (operation: Json) => answer(operation)?.content !== undefined;
const own = (operation: Json, document: Json) => structuredClone(operation.security ?? document.security);
const pathOf = (pointer: string) => pointer.split("/")[2]?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "";

/** Takes the operation to another path, with its whole path item if nothing else stands there. */
function moveTo(document: Json, pointer: string, path: string): void {
  const [from, method = ""] = [pathOf(pointer), pointer.split("/")[3]];
  document.paths[path] = { ...document.paths[path], [method]: document.paths[from][method] };
  delete document.paths[from][method];
}

const rows: Row[] = [
  [
    "an operation goes",
    "operation-removed",
    always,
    (_, document, pointer) => delete document.paths[pathOf(pointer)][pointer.split("/")[3] ?? ""],
  ],
  [
    "an operation comes",
    "operation-added",
    always,
    (_, document) => Object.assign(document.paths, { "/something/else": { get: { responses: {} } } }),
  ],
  [
    "a path moves",
    "operation-path-moved",
    always,
    (_, document, pointer) => moveTo(document, pointer, `/next${pathOf(pointer)}`),
  ],
  [
    "an operation is deprecated",
    "operation-deprecated",
    always,
    (operation) => Object.assign(operation, { deprecated: true }),
  ],
  [
    "an id changes",
    "operation-id-changed",
    always,
    (operation) => Object.assign(operation, { operationId: "another" }),
  ],
  ["an id goes", "operation-id-removed", always, (operation) => delete operation.operationId],
  ["a tag comes", "operation-tag-added", always, (operation) => operation.tags.push("another")],
  ["a tag goes", "operation-tag-removed", always, (operation) => operation.tags.pop()],
  ["a summary changes", "summary-changed", always, (operation) => Object.assign(operation, { summary: "Another." })],
  [
    "a description changes",
    "description-changed",
    always,
    (operation) => Object.assign(operation, { description: "Another." }),
  ],
  [
    "a link changes",
    "external-docs-changed",
    always,
    (operation) => Object.assign(operation, { externalDocs: { url: "https://example.com" } }),
  ],
  [
    "callbacks come",
    "operation-callback-added",
    always,
    (operation) => Object.assign(operation, { callbacks: { done: {}, x: 1 } }),
  ],
  [
    "a sunset comes",
    "operation-deprecated operation-sunset-set",
    always,
    (operation) => Object.assign(operation, { deprecated: true, "x-sunset": "2030-01-01" }),
  ],
  [
    "a stability cannot be read",
    "operation-stability-lowered",
    always,
    (operation) => Object.assign(operation, { "x-stability-level": "odd" }),
  ],
  [
    "the server of an operation changes",
    "server-added server-removed",
    always,
    (operation) => Object.assign(operation, { servers: [{ url: "https://example.com" }] }),
  ],
  ["an optional parameter comes", "request-parameter-added", always, add({})],
  ["a required parameter comes", "request-required-parameter-added", always, add({ required: true })],
  ["a header comes", "request-parameter-added", always, add({ in: "header" })],
  ["a cookie comes", "request-parameter-added", always, add({ in: "cookie" })],
  [
    "a parameter goes",
    "request-parameter-removed",
    hasQuery,
    (operation) => operation.parameters.splice(operation.parameters.indexOf(queries(operation)[0]), 1),
  ],
  [
    "a parameter is demanded",
    "request-parameter-became-required",
    (o) => hasQuery(o) && !queries(o)[0].required,
    (o) => Object.assign(queries(o)[0], { required: true }),
  ],
  [
    "a parameter is deprecated",
    "request-parameter-deprecated",
    hasQuery,
    (o) => Object.assign(queries(o)[0], { deprecated: true }),
  ],
  [
    "a parameter is written otherwise",
    "request-parameter-serialization-changed",
    hasQuery,
    (o) => Object.assign(queries(o)[0], { style: "pipeDelimited" }),
  ],
  [
    "a default comes",
    "request-parameter-default-added",
    (o) => hasQuery(o) && queries(o)[0].schema.default === undefined,
    (o) => Object.assign(queries(o)[0].schema, { default: 1 }),
  ],
  [
    "a description of a parameter changes",
    "description-changed",
    hasQuery,
    (o) => Object.assign(queries(o)[0], { description: "Another." }),
  ],
  [
    "a body is let go",
    "request-body-became-optional",
    (o) => o.requestBody?.required === true,
    (o) => Object.assign(o.requestBody, { required: false }),
  ],
  ["a body goes", "request-body-removed", hasBody, (o) => delete o.requestBody],
  [
    "an optional body comes",
    "request-body-added",
    (o) => !hasBody(o),
    (o) => Object.assign(o, { requestBody: { content: {} } }),
  ],
  [
    "a required body comes",
    "request-required-body-added",
    (o) => !hasBody(o),
    (o) => Object.assign(o, { requestBody: { required: true, content: {} } }),
  ],
  [
    "a media type of a body comes",
    "request-media-type-added",
    hasBody,
    (o) => Object.assign(o.requestBody.content, { "text/csv": {} }),
  ],
  [
    "a media type of a body is replaced",
    "request-media-type-changed",
    hasBody,
    (o) => Object.assign(o.requestBody, { content: { "application/x-ndjson": o.requestBody.content[json] } }),
  ],
  [
    "an encoding comes",
    "request-encoding-changed",
    hasBody,
    (o) => Object.assign(o.requestBody.content[json], { encoding: { a: { style: "form" } } }),
  ],
  [
    "success is answered otherwise",
    "response-success-code-changed",
    single,
    (o) => {
      const [code = ""] = success(o);
      o.responses["203"] = o.responses[code];
      delete o.responses[code];
    },
  ],
  [
    "another success comes",
    "response-success-code-added",
    always,
    (o) => Object.assign(o.responses, { "206": { description: "" } }),
  ],
  [
    "one of two successes goes",
    "response-success-code-removed",
    (o) => success(o).length > 1,
    (o) => delete o.responses[success(o)[1] ?? ""],
  ],
  [
    "a failure comes",
    "response-error-code-added",
    always,
    (o) => Object.assign(o.responses, { "418": { description: "" } }),
  ],
  [
    "the default goes",
    "response-default-code-removed",
    (o) => o.responses.default !== undefined,
    (o) => delete o.responses.default,
  ],
  [
    "a header of an answer comes",
    "response-header-added",
    single,
    (o) => Object.assign(answer(o), { headers: { ...answer(o).headers, "X-New": { schema: {} } } }),
  ],
  [
    "a link of an answer comes",
    "response-links-changed",
    single,
    (o) => Object.assign(answer(o), { links: { ...answer(o).links, next: { operationId: "a" } } }),
  ],
  [
    "a description of an answer changes",
    "description-changed",
    single,
    (o) => Object.assign(answer(o), { description: "Another." }),
  ],
  ["a body of an answer goes", "response-body-removed", hasAnswer, (o) => delete answer(o).content],
  [
    "a media type of an answer comes",
    "response-media-type-added",
    hasAnswer,
    (o) => Object.assign(answer(o).content, { "text/csv": {} }),
  ],
  ["anyone may call", "security-became-optional", always, (o) => Object.assign(o, { security: [] })],
  [
    "an alternative goes",
    "security-alternative-removed",
    always,
    (o, d) => Object.assign(o, { security: own(o, d).slice(1) }),
  ],
  [
    "an alternative comes",
    "security-alternative-added",
    always,
    (o, d) => Object.assign(o, { security: [...own(o, d), { another: [] }] }),
  ],
  [
    "an alternative demands more",
    "security-alternative-tightened",
    always,
    (o, d) => {
      const [first, ...rest] = own(o, d);
      o.security = [{ ...first, another: [] }, ...rest];
    },
  ],
  [
    "the document is described otherwise",
    "info-changed",
    always,
    (_, d) => Object.assign(d.info, { description: "Another." }),
  ],
  ["a tag of the document comes", "tag-added", always, (_, d) => d.tags.push({ name: "another" })],
  ["a tag of the document goes", "tag-removed", always, (_, d) => d.tags.pop()],
  ["a server of the document comes", "server-added", always, (_, d) => d.servers.push({ url: "https://example.com" })],
  ["a schema comes", "schema-added", always, (_, d) => Object.assign(d.components.schemas, { Another: {} })],
  [
    "a security scheme comes",
    "security-scheme-added",
    always,
    (_, d) => Object.assign(d.components.securitySchemes, { another: { type: "http", scheme: "basic" } }),
  ],
  [
    "a security scheme differs",
    "security-scheme-changed",
    always,
    (_, d) => Object.assign(d.components.securitySchemes.bearerAuth, { scheme: "digest" }),
  ],
  ["a webhook comes", "webhook-added", always, (_, d) => Object.assign(d, { webhooks: { another: { post: {} } } })],
  [
    "a schema is renamed",
    "schema-renamed",
    (_, d) => d.components.schemas.Error !== undefined,
    (_, d) => {
      const text = JSON.stringify(d).replaceAll('"#/components/schemas/Error"', '"#/components/schemas/Failure"');
      const { Error: failure, ...schemas } = JSON.parse(text).components.schemas;
      const renamed = JSON.parse(text);
      Object.assign(d, renamed, { components: { ...renamed.components, schemas: { ...schemas, Failure: failure } } });
    },
  ],
];

export const operationMutations: OperationMutation[] = rows.map(([name, rules, fits, change]) => ({
  name,
  rules: rules.split(" ").sort(),
  fits,
  change,
}));

/** The operations that can be mutated so. */
export function fitting(document: Json, { fits }: OperationMutation): string[] {
  return operationSites(document).filter((pointer) => fits(at(document, pointer), document));
}
