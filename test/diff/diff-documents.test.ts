import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffReport, describeChange, diffDocuments, renderMarkdown } from "../../src/diff/index.js";
import { documents, oddDocuments, shuffleKeys } from "./generated-documents.js";
import { diff } from "./two-documents.js";

const runs = { numRuns: 60 };

describe("diffDocuments", () => {
  it("finds nothing between a document and itself", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(diffDocuments(document, structuredClone(document)).changes).toEqual([]);
      }),
      runs,
    );
  });

  it("gives the same report whatever the order of keys", () => {
    const ranks = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(documents, documents, ranks, (base, revision, stream) => {
        const random = () => stream.next().value ?? 0;
        const shuffled = diffDocuments(shuffleKeys(base, random), shuffleKeys(revision, random));
        expect(JSON.stringify(shuffled)).toBe(JSON.stringify(diffDocuments(base, revision)));
      }),
      runs,
    );
  });

  it("survives documents of any shape, and can render what it found", () => {
    fc.assert(
      fc.property(oddDocuments, fc.oneof(documents, fc.jsonValue()), (odd, document) => {
        for (const report of [diffDocuments(odd, document), diffDocuments(document, odd)]) {
          expect(renderMarkdown(report)).not.toMatch(/undefined|\[object/);
        }
        expect(diffDocuments(odd, odd).changes).toEqual([]);
      }),
      runs,
    );
  });

  it("leaves the documents as they were", () => {
    fc.assert(
      fc.property(documents, documents, (base, revision) => {
        const before = JSON.stringify([base, revision]);
        diffDocuments(deepFreeze(base), deepFreeze(revision));
        expect(JSON.stringify([base, revision])).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it("returns plain JSON, whole numbers for counts, and each fingerprint once", () => {
    fc.assert(
      fc.property(documents, documents, (base, revision) => {
        const report = diffDocuments(base, revision, { profile: "hubspot" });
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(countsOf(report)).toBe(report.changes.length);
        const fingerprints = report.changes.map(({ fingerprint }) => fingerprint);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
        expect(fingerprints.every((text) => /^[0-9a-f]{12}$/.test(text))).toBe(true);
        expect(report.changes.map(describeChange).filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
      }),
      runs,
    );
  });

  it("says what was compared, and by whose definition", () => {
    const base = "openapi: 3.1.0\ninfo: { title: Things, version: '1' }";
    const report = diff(base, "info: { title: Things }", { profile: "hubspot" });
    expect(report).toEqual({
      format: 1,
      profile: "hubspot",
      documents: {
        base: { title: "Things", version: "1", openapi: "3.1.0" },
        revision: { title: "Things", version: "", openapi: "" },
      },
      pairs: [],
      unpaired: { base: [], revision: [] },
      families: [],
      problems: [],
      summary: { breaking: 0, warning: 0, info: 0, code: 0, documentation: 0 },
      changes: [],
    });
  });

  it("takes a cyclic chain of references for nothing", () => {
    const loop = "paths: { /a: { $ref: '#/paths/~1b' }, /b: { $ref: '#/paths/~1a' } }";
    expect(diff(loop, loop)).toMatchObject({ pairs: [], changes: [] });
  });
});

function countsOf({ summary: { breaking, warning, info, code, documentation } }: DiffReport): number {
  return breaking + warning + info + code + documentation;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe("what changes where a schema is referred to", () => {
  const document = (x: string, y: string) => `
openapi: 3.1.0
paths:
  /things:
    get:
      responses:
        "200": { content: { application/json: { schema: { properties: { x: ${x}, y: ${y} } } } } }
components: { schemas: { A: { type: string, maxLength: 50 } } }
`;
  const plain = '{ $ref: "#/components/schemas/A" }';
  const sites = {
    "null beside it": '{ anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] }',
    "a bound around it": '{ allOf: [{ $ref: "#/components/schemas/A" }], maxLength: 5 }',
    "a default beside it": '{ $ref: "#/components/schemas/A", default: a }',
  };

  it.each(Object.entries(sites))("is a change of that place, and not of the schema: %s", (_, site) => {
    const changes = (x: string, y: string) => diff(document(plain, plain), document(x, y)).changes;
    const [atX, atY, atBoth] = [changes(site, plain), changes(plain, site), changes(site, site)];
    expect([atX, atY].map((found) => found.map(({ args }) => args.at))).toEqual([["200 body.x"], ["200 body.y"]]);
    const fingerprints = (found: typeof atX) => found.map(({ fingerprint }) => fingerprint).sort();
    expect(fingerprints(atBoth)).toEqual(fingerprints([...atX, ...atY])); // so a baseline of one hides no other
    for (const { location } of [...atX, ...atY])
      for (const place of [location.base, location.revision]) expect(place?.pointer).not.toMatch(/^\/components/);
  });

  it("is a change of the schema where that is what changed", () => {
    const revision = document(plain, plain).replace("maxLength: 50", "maxLength: 5");
    expect(diff(document(plain, plain), revision).changes.map(({ args }) => args.at)).toEqual(["A"]);
  });
});
