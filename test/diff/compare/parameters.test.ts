import { describe, expect, it } from "vitest";
import { diff, operation, told } from "../two-documents.js";

const document = (path: string, pathItem: string, get: string, rest = "") => `
openapi: 3.1.0
paths:
  "${path}": { parameters: [${pathItem}], get: { operationId: a, parameters: [${get}] } }
${rest}`;
const id = (name: string, schema = "{ type: string }") =>
  `{ in: path, name: ${name}, required: true, schema: ${schema} }`;

describe("parameters", () => {
  it("of the path item are those of its operations", () => {
    expect(diff(document("/a/{id}", id("id"), ""), document("/a/{id}", "", id("id"))).changes).toEqual([]);
  });

  it("of an operation stand before those of its path item", () => {
    const base = document("/a/{id}", id("id", "{ type: integer }"), id("id"));
    expect(diff(base, document("/a/{id}", "", id("id"))).changes).toEqual([]);
  });

  it("of the path item are one change for all its operations", () => {
    const both = (schema: string) => `paths: { "/a/{id}": { parameters: [${id("id", schema)}], get: {}, put: {} } }`;
    const { changes } = diff(both("{ type: string }"), both("{ type: integer }"));
    expect(changes.map(({ rule, operations }) => [rule, operations.length])).toEqual([["request-type-narrowed", 2]]);
  });

  it("by reference are one change for all operations", () => {
    const both = (maximum: number) => `
paths: { /a: { get: { parameters: &p [{ $ref: "#/components/parameters/Limit" }] } }, /b: { get: { parameters: *p } } }
components: { parameters: { Limit: { in: query, name: limit, schema: { maximum: ${maximum} } } } }`;
    const { changes } = diff(both(2), both(1));
    expect(changes).toMatchObject([
      { rule: "request-bound-tightened", operations: [{ base: { path: "/a" } }, { base: { path: "/b" } }] },
    ]);
  });

  it("of the path keep their identity under another name", () => {
    const base = document("/v4/a/{from}/{to}", `${id("from")}, ${id("to")}`, "");
    const revision = document("/2026-03/a/{fromId}/{toId}", "", `${id("toId")}, ${id("fromId", "{ type: integer }")}`);
    expect(told(diff(base, revision))).toEqual([
      ["operation-path-moved", { base: "/v4/a/{from}/{to}", revision: "/2026-03/a/{fromId}/{toId}" }],
      ["request-type-narrowed", { at: "path from", base: ["string"], revision: ["integer"] }],
      ["request-path-parameter-renamed", { at: "path from", base: "from", revision: "fromId" }],
      ["request-path-parameter-renamed", { at: "path to", base: "to", revision: "toId" }],
    ]);
  });

  it("of the path keep their name where the path is built otherwise", () => {
    const base = document("/a/{x}/b/{y}", `${id("x")}, ${id("y", "{ type: integer }")}`, "");
    const revision = document("/b/{y}/a/{x}", `${id("x")}, ${id("y", "{ type: integer }")}`, "");
    expect(told(diff(base, revision)).map(([rule]) => rule)).toEqual(["operation-path-moved"]);
  });

  it("that a moved path newly holds have to be sent", () => {
    expect(told(diff(document("/a", "", ""), document("/a/{id}", id("id"), ""))).map(([rule]) => rule)).toEqual([
      "operation-path-moved",
      "request-required-parameter-added",
    ]);
  });

  it("that move into the path are one change, of which their being required is a part", () => {
    const base = document("/a", "", "{ in: query, name: id, schema: { type: string } }");
    expect(told(diff(base, document("/a/{id}", id("id"), ""))).map(([rule]) => rule)).toEqual([
      "operation-path-moved",
      "request-parameter-moved",
    ]);
  });

  it("that move are compared as such, though not in how they are written", () => {
    const base = operation("parameters: [{ in: query, name: a, schema: { type: string } }]");
    const revision = operation(
      "parameters: [{ in: header, name: A, required: true, schema: { type: string, maxLength: 2 } }]",
    );
    expect(
      told(diff(base, revision))
        .map(([rule]) => rule)
        .sort(),
    ).toEqual(["request-bound-added", "request-parameter-became-required", "request-parameter-moved"]);
  });

  it("that the template names without a description are there all the same", () => {
    expect(diff(document("/a/{id}", "", ""), document("/a/{id}", id("id"), "")).changes).toEqual([]);
  });

  it("with the defaults of their style written out are the same", () => {
    const query = (more: string) => operation(`parameters: [{ in: query, name: ids, ${more} }]`);
    expect(diff(query("schema: {}"), query("schema: {}, style: form, explode: true, required: false")).changes).toEqual(
      [],
    );
  });

  it("in headers have no case, and none of those that OpenAPI ignores counts", () => {
    const header = (name: string) => operation(`parameters: [{ in: header, name: ${name} }]`);
    expect(diff(header("X-Trace"), header("x-trace")).changes).toEqual([]);
    expect(diff(header("Accept"), header("Authorization")).changes).toEqual([]);
  });

  it("are text: a string takes what a number was, and not the reverse", () => {
    const query = (schema: string) => operation(`parameters: [{ in: query, name: id, schema: ${schema} }]`);
    const rules = (base: string, revision: string) => told(diff(query(base), query(revision))).map(([rule]) => rule);
    expect(rules("{ type: integer }", "{ type: string }")).toEqual(["request-type-widened"]);
    expect(rules("{ type: string }", "{ type: integer }")).toEqual(["request-type-narrowed"]);
  });

  it("in a query take a list for a single value, if its items take the value", () => {
    const query = (schema: string, style = "") =>
      operation(`parameters: [{ in: query, name: id, ${style} schema: ${schema} }]`);
    const list = (item: string) => `{ type: array, items: ${item} }`;
    const rules = (revision: string) => told(diff(query("{ type: string }"), revision)).map(([rule]) => rule);
    expect(rules(query(list("{ type: string }")))).toEqual(["request-type-widened"]);
    expect(rules(query(list("{ type: string, pattern: ^a }")))).toEqual([
      "request-pattern-added",
      "request-type-widened",
    ]);
    expect(rules(query(list("{ type: integer }")))).toContain("request-type-changed");
    expect(rules(query(list("{ type: string }"), "explode: false,"))).toContain("request-type-changed");
  });

  it("may hold their schema in a media type", () => {
    const content = (type: string) =>
      operation(`parameters: [{ in: query, name: q, content: { application/json: { schema: { type: ${type} } } } }]`);
    expect(told(diff(content("string"), content("object"))).map(([rule]) => rule)).toEqual(["request-type-changed"]);
  });
});
