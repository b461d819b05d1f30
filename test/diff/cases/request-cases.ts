import { type Case, operation, type Told } from "../two-documents.js";

type Row = [base: string, revision: string, ...changes: Told[]];

const none = "x-empty: true";
const limit = { at: "query limit" };
const parameter = (members: string) => `parameters: [{ in: query, name: limit, ${members} }]`;
const body = (members: string) => `requestBody: { ${members} }`;
const media = (...types: string[]) => body(`content: { ${types.map((type) => `"${type}": {}`).join(", ")} }`);

const rows: Record<string, Row> = {
  "an optional parameter is new": [none, parameter("schema: {}"), ["request-parameter-added", limit]],
  "a required parameter is new": [none, parameter("required: true"), ["request-required-parameter-added", limit]],
  "a parameter is gone": [parameter("required: true"), none, ["request-parameter-removed", limit]],
  "a deprecated parameter is gone": [
    parameter("deprecated: true"),
    none,
    ["request-deprecated-parameter-removed", limit],
  ],
  "a parameter is gone after its sunset": [
    parameter("deprecated: true, x-sunset: '2026-06-01'"),
    none,
    ["request-deprecated-parameter-removed", limit],
  ],
  "a parameter is gone before its sunset": [
    parameter("deprecated: true, x-sunset: '2027-03-30'"),
    none,
    ["request-parameter-removed-before-sunset", { ...limit, sunset: "2027-03-30" }],
  ],
  ...Object.fromEntries(
    (
      [
        ["request-parameter-sunset-set", undefined, "2027-03-30"],
        ["request-parameter-sunset-past", undefined, "2026-06-01"],
        ["request-parameter-sunset-removed", "2027-03-30", undefined],
        ["request-parameter-sunset-earlier", "2027-03-30", "2027-01-01"],
        ["request-parameter-sunset-later", "2027-03-30", "2027-09-30"],
        ["request-parameter-sunset-unreadable", "2027-03-30", "soon"],
      ] as const
    ).map(([rule, from, to]): [string, Row] => {
      const until = (date: string | undefined) => (date === undefined ? "" : `, x-sunset: "${date}"`);
      const args = { ...limit, base: from ?? null, revision: to ?? null };
      return [
        rule,
        [parameter(`deprecated: true${until(from)}`), parameter(`deprecated: true${until(to)}`), [rule, args]],
      ];
    }),
  ),
  "a parameter becomes required": [
    parameter("schema: {}"),
    parameter("required: true, schema: {}"),
    ["request-parameter-became-required", limit],
  ],
  "a parameter becomes optional": [
    parameter("required: true"),
    parameter("required: false"),
    ["request-parameter-became-optional", limit],
  ],
  "a parameter is written otherwise": [
    parameter("style: form"),
    parameter("explode: false"),
    ["request-parameter-serialization-changed", { ...limit, keyword: "explode", base: true, revision: false }],
  ],
  "a parameter may hold reserved characters": [
    parameter("allowReserved: false"),
    parameter("allowReserved: true"),
    ["request-parameter-reserved-allowed", limit],
  ],
  "a parameter may no longer hold reserved characters": [
    parameter("allowReserved: true"),
    parameter("x: 1"),
    ["request-parameter-serialization-changed", { ...limit, keyword: "allowReserved", base: true, revision: false }],
  ],
  "a parameter takes another place": [
    parameter("schema: { type: string }"),
    parameter("schema: { type: string }").replace("in: query", "in: header"),
    ["request-parameter-moved", { ...limit, base: "query", revision: "header" }],
  ],
  "a parameter is deprecated": [
    parameter("x: 1"),
    parameter("deprecated: true"),
    ["request-parameter-deprecated", limit],
  ],
  "a parameter is no longer deprecated": [
    parameter("deprecated: true"),
    parameter("x: 1"),
    ["request-parameter-undeprecated", limit],
  ],
  "the schema of a parameter differs": [
    parameter("schema: { type: integer, maximum: 500, default: 500 }"),
    parameter("schema: { type: integer, maximum: 100, default: 100 }"),
    ["request-bound-tightened", { ...limit, keyword: "maximum", base: 500, revision: 100 }],
    ["request-parameter-default-changed", { ...limit, base: 500, revision: 100 }],
  ],
  "a parameter gets a default": [
    parameter("schema: { type: integer }"),
    parameter("schema: { type: integer, default: 100 }"),
    ["request-parameter-default-added", { ...limit, revision: 100 }],
  ],
  "a parameter loses its default": [
    parameter("schema: { type: integer, default: 100 }"),
    parameter("schema: { type: integer }"),
    ["request-parameter-default-removed", { ...limit, base: 100 }],
  ],
  "an optional body is new": [none, media("application/json"), ["request-body-added", { at: "body" }]],
  "a required body is new": [none, body("required: true"), ["request-required-body-added", { at: "body" }]],
  "the body is gone": [body("required: true"), none, ["request-body-removed", { at: "body" }]],
  "the body becomes required": [
    body("content: {}"),
    body("content: {}, required: true"),
    ["request-body-became-required", { at: "body" }],
  ],
  "the body becomes optional": [
    body("required: true"),
    body("content: {}"),
    ["request-body-became-optional", { at: "body" }],
  ],
  "a further media type is accepted": [
    media("application/json"),
    media("application/json; charset=utf-8", "text/csv"),
    ["request-media-type-added", { at: "body", mediaType: "text/csv" }],
  ],
  "a media type is refused": [
    media("application/json", "text/csv"),
    media("Application/JSON"),
    ["request-media-type-removed", { at: "body", mediaType: "text/csv" }],
  ],
  "another media type is accepted instead": [
    media("application/xml"),
    media("application/json"),
    ["request-media-type-changed", { at: "body", base: "application/xml", revision: "application/json" }],
  ],
  "a narrower range of media types is accepted": [
    media("*/*"),
    media("text/*"),
    ["request-media-type-narrowed", { at: "body", base: "*/*", revision: "text/*" }],
  ],
  "a wider range of media types is accepted": [
    media("text/csv"),
    media("text/*"),
    ["request-media-type-widened", { at: "body", base: "text/csv", revision: "text/*" }],
  ],
  "the encoding of a part differs": [
    body("content: { multipart/form-data: { encoding: { a: { style: form } } } }"),
    body("content: { multipart/form-data: {} }"),
    ["request-encoding-changed", { at: "body", base: { a: { style: "form" } }, revision: null }],
  ],
};

export const requestCases: Case[] = Object.entries(rows).map(([name, [base, revision, ...changes]]) => ({
  name,
  base: operation(base),
  revision: operation(revision),
  changes,
}));
