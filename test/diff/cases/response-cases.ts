import { type Case, operation, type Told } from "../two-documents.js";

type Row = [base: string, revision: string, ...changes: Told[]];

const media = (...types: string[]) => `"200": { content: { ${types.map((type) => `"${type}": {}`).join(", ")} } }`;
const header = (members: string) => `"200": { headers: { Location: { ${members} } } }`;
const location = { at: "200 header Location" };
const answer = { at: "200 response" };
const body = { at: "200 body" };

const rows: Record<string, Row> = {
  "success may be answered with a further code": [
    `"200": {}`,
    `"200": {}, "202": {}`,
    ["response-success-code-added", { at: "202 response", code: "202" }],
  ],
  "success is no longer answered with a code": [
    `"200": {}, "207": {}`,
    `"200": {}`,
    ["response-success-code-removed", { at: "207 response", code: "207" }],
  ],
  "a code of success replaces another": [
    `"204": {}`,
    `"200": { content: { application/json: {} } }`,
    ["response-success-code-changed", { at: "204 response", base: ["204"], revision: ["200"], body: "added" }],
  ],
  "a range takes the place of default, and its body is compared": [
    `"200": {}, default: { description: x }`,
    `"200": {}, "4XX": {}`,
    ["response-code-narrowed", { at: "default response", base: ["default"], revision: ["4XX"] }],
    ["description-changed", { at: "default response", base: "x", revision: null }],
  ],
  "default takes the place of codes": [
    `"200": {}, "404": {}, "4XX": {}`,
    `"200": {}, default: {}`,
    ["response-code-widened", { at: "404 response", base: ["404", "4XX"], revision: ["default"] }],
  ],
  "a success takes the place of default, which was all that was listed": [
    `default: {}`,
    `"200": {}`,
    ["response-success-code-narrowed", { at: "default response", base: ["default"], revision: ["200"] }],
  ],
  "a success comes while default goes, which stood for errors": [
    `"200": {}, default: {}`,
    `"200": {}, "201": {}`,
    ["response-default-code-removed", { at: "default response" }],
    ["response-success-code-added", { at: "201 response", code: "201" }],
  ],
  "an error has a new code": [
    `"200": {}`,
    `"200": {}, "409": {}`,
    ["response-error-code-added", { at: "409 response", code: "409" }],
  ],
  "an error code is gone": [
    `"404": {}`,
    `"2xx": {}`,
    ["response-error-code-removed", { at: "404 response", code: "404" }],
    ["response-success-code-added", { at: "2XX response", code: "2XX" }],
  ],
  "one code is picked from a range": [
    `"2XX": {}`,
    `"200": {}`,
    ["response-success-code-narrowed", { at: "2XX response", base: ["2XX"], revision: ["200"] }],
  ],
  "default takes the place of a success": [
    `"200": {}`,
    "default: {}",
    ["response-success-code-widened", { at: "200 response", base: ["200"], revision: ["default"] }],
  ],
  "a range replaces codes": [
    `"404": {}, "409": {}`,
    `"4XX": {}`,
    ["response-code-widened", { at: "404 response", base: ["404", "409"], revision: ["4XX"] }],
  ],
  "the default response is new": ["{}", "default: {}", ["response-default-code-added", { at: "default response" }]],
  "the default response is gone": ["default: {}", "{}", ["response-default-code-removed", { at: "default response" }]],
  "the answer gets a body": [`"200": {}`, media("application/json"), ["response-body-added", body]],
  "the answer loses its body": [media("application/json"), `"200": {}`, ["response-body-removed", body]],
  "a further media type is offered": [
    media("application/json"),
    media("application/json", "text/csv"),
    ["response-media-type-added", { ...body, mediaType: "text/csv" }],
  ],
  "a media type is no longer offered": [
    media("application/json", "text/csv"),
    media("application/json"),
    ["response-media-type-removed", { ...body, mediaType: "text/csv" }],
  ],
  "another media type is offered instead": [
    media("application/xml"),
    media("application/json"),
    ["response-media-type-changed", { ...body, base: "application/xml", revision: "application/json" }],
  ],
  "a range of media types is narrowed": [
    media("*/*"),
    media("application/json"),
    ["response-media-type-narrowed", { ...body, base: "*/*", revision: "application/json" }],
  ],
  "a range of media types is widened": [
    media("text/csv"),
    media("text/*"),
    ["response-media-type-widened", { ...body, base: "text/csv", revision: "text/*" }],
  ],
  "the links differ": [
    `"200": { links: { self: { operationId: a } } }`,
    `"200": {}`,
    ["response-links-changed", { ...answer, base: { self: { operationId: "a" } }, revision: null }],
  ],
  "a header is new": [`"200": {}`, header("schema: {}"), ["response-header-added", location]],
  "a header is gone": [header("schema: {}"), `"200": {}`, ["response-header-removed", location]],
  "a promised header is gone": [header("required: true"), `"200": {}`, ["response-required-header-removed", location]],
  "a header is promised": [header("x: 1"), header("required: true"), ["response-header-became-required", location]],
  "a header is no longer promised": [
    header("required: true"),
    header("x: 1"),
    ["response-header-became-optional", location],
  ],
  "a header is deprecated": [header("x: 1"), header("deprecated: true"), ["response-header-deprecated", location]],
  "a header is no longer deprecated": [
    header("deprecated: true"),
    header("x: 1"),
    ["response-header-undeprecated", location],
  ],
  "the schema of a header differs": [
    header("schema: { type: string }"),
    header("schema: { type: string, format: uri }"),
    ["response-format-narrowed", { ...location, base: null, revision: "uri" }],
  ],
};

const responses = (members: string) => operation(`responses: ${members === "{}" ? members : `{ ${members} }`}`);

export const responseCases: Case[] = Object.entries(rows).map(([name, [base, revision, ...changes]]) => ({
  name,
  base: responses(base),
  revision: responses(revision),
  changes,
}));
