// Large and messy documents. Times are bounded generously: they catch what grows faster than its input.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diffDocuments, renderMarkdown } from "../../src/diff/index.js";

// biome-ignore lint/suspicious/noExplicitAny: any JSON
type Json = any;

function spec(version: string): Json {
  return JSON.parse(readFileSync(new URL(`../../generated/${version}/openapi.json`, import.meta.url), "utf8"));
}

/** The document with all its operations and schemas as often as that, under names of their own. */
function times(document: Json, count: number): Json {
  const large = { ...document, paths: {}, components: { ...document.components, schemas: {} } };
  for (let copy = 0; copy < count; copy++) {
    const text = JSON.stringify({ paths: document.paths, schemas: document.components.schemas });
    const { paths, schemas } = JSON.parse(
      text
        .replaceAll("#/components/schemas/", `#/components/schemas/N${copy}`)
        .replaceAll('"operationId":"', `"operationId":"n${copy}/`),
    );
    for (const [path, item] of Object.entries(paths)) large.paths[`/n${copy}${path}`] = item;
    for (const [name, schema] of Object.entries(schemas)) large.components.schemas[`N${copy}${name}`] = schema;
  }
  return large;
}

/** Of the processor, since other programs may keep it busy. */
function milliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe("a large document", () => {
  it("of more than 1 MB is compared in seconds, and its operations are paired rightly", () => {
    const [base, revision] = [times(spec("v4"), 10), times(spec("2026-03"), 10)];
    expect(JSON.stringify(base).length).toBeGreaterThan(1_000_000);
    let pairs: Json[] = [];
    const time = milliseconds(() => {
      pairs = diffDocuments(base, revision).pairs;
    });
    expect(pairs).toHaveLength(190);
    expect(pairs.filter(({ base: { operationId }, revision: { operationId: now } }) => operationId !== now)).toEqual(
      [],
    );
    expect(time).toBeLessThan(6000);
  });

  it("is paired rightly without ids as well", () => {
    const [base, revision] = [times(spec("v4"), 3), times(spec("2026-03"), 3)];
    const ids = new Map<string, string>();
    for (const [path, item] of Object.entries<Json>(revision.paths)) {
      for (const [method, operation] of Object.entries<Json>(item)) {
        ids.set(`${method} ${path}`, operation.operationId);
        delete operation.operationId;
      }
    }
    const { pairs } = diffDocuments(base, revision);
    expect(pairs).toHaveLength(57);
    expect(
      pairs.filter((pair) => pair.base.operationId !== ids.get(`${pair.revision.method} ${pair.revision.path}`)),
    ).toEqual([]);
  });

  it("of 10,000 schemas, each referring to the next, is compared to its end", () => {
    const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}` });
    const chain = (type: string): Json => {
      const links = Array.from({ length: 10_000 }, (_, index) => [
        `S${index}`,
        { properties: { next: ref(index + 1) } },
      ]);
      const schemas = { ...Object.fromEntries(links), S10000: { type } };
      const content = { "application/json": { schema: ref(0) } };
      const paths = { "/a": { get: { responses: { "200": { content } } } } };
      return { openapi: "3.1.0", paths, components: { schemas } };
    };
    const { changes } = diffDocuments(chain("string"), chain("integer"));
    expect(changes.map(({ rule, args }) => [rule, args.at])).toEqual([["response-type-changed", "S10000"]]);
  });

  it("of schemas that all lead to each other does not multiply rows, nor the time to write them", () => {
    const tangle = (type: string): Json => {
      const name = (index: number) => `S${index % 200}`;
      const ref = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });
      const schemas = Array.from({ length: 200 }, (_, index): [string, Json] => {
        const next = Array.from({ length: 20 }, (_, property) => [
          `p${property}`,
          ref(name(index * 7 + property * 13 + 1)),
        ]);
        return [name(index), { properties: { ...Object.fromEntries(next), x: { type } } }];
      });
      const paths = Array.from({ length: 1000 }, (_, index): [string, Json] => {
        const content = { "application/json": { schema: ref(name(index)) } };
        return [`/p${index}`, { get: { responses: { "200": { content } } } }];
      });
      return {
        openapi: "3.1.0",
        paths: Object.fromEntries(paths),
        components: { schemas: Object.fromEntries(schemas) },
      };
    };
    let changes: Json[] = [];
    const time = milliseconds(() => {
      const report = diffDocuments(tangle("string"), tangle("integer"));
      changes = report.changes;
      renderMarkdown(report);
    });
    expect(changes).toHaveLength(200);
    expect(changes[0].operations).toHaveLength(1000);
    expect(time).toBeLessThan(6000);
  });
});

describe("a messy document", () => {
  it("gives a report that says what is wrong with it", () => {
    const messy = (type: string): Json => ({
      openapi: "3.0.3",
      paths: {
        "/a/{id}": {
          get: { operationId: "x", responses: { "200": { content: { "*/*": { schema: { type, example: null } } } } } },
        },
        "/a/{key}": { get: { operationId: "x" }, parameters: [null, { $ref: "#/gone" }] },
        "x-note": null,
        "/b": null,
      },
      components: null,
      tags: [null, {}],
      security: [null],
    });
    const { problems, changes } = diffDocuments(messy("string"), messy("integer"));
    expect(changes.map(({ rule }) => rule)).toEqual(["response-type-changed"]);
    expect(
      problems
        .filter(({ document }) => document === "base")
        .map(({ problem, location, args }) => [problem, location.pointer, args]),
    ).toEqual([
      ["colliding-paths", "/paths/~1a~1{id}", { paths: ["/a/{id}", "/a/{key}"] }],
      [
        "repeated-operation-id",
        "/paths/~1a~1{id}/get",
        { operationId: "x", operations: ["get /a/{id}", "get /a/{key}"] },
      ],
      ["unresolved-reference", "/paths/~1a~1{key}/parameters/1", { reference: "#/gone" }],
    ]);
  });

  it("with references that lead back to themselves is told to have them", () => {
    const item = (path: string) => ({ $ref: `#/paths/~1${path}` });
    const { problems } = diffDocuments({ openapi: "3.1.0", paths: { "/a": item("b"), "/b": item("a") } }, {});
    expect(problems.map(({ problem, location }) => [problem, location.pointer])).toEqual([
      ["circular-reference", "/paths/~1a"],
      ["circular-reference", "/paths/~1b"],
    ]);
  });
});
