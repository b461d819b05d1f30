import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDocuments, withoutKnown } from "../../src/diff/index.js";
import { documents } from "./generated-documents.js";
import { diff, operation } from "./two-documents.js";

const limit = (maximum: number, more = "") =>
  operation(`parameters: [${more}{ in: query, name: limit, schema: { maximum: ${maximum} } }]`);

function fingerprints(base: string, revision: string): string[] {
  return diff(base, revision).changes.map(({ fingerprint }) => fingerprint);
}

/** The same document with something else in it, and its lists without an order the other way round. */
function edited(value: unknown): unknown {
  const reversed = (part: unknown, key = ""): unknown => {
    if (Array.isArray(part)) {
      const items = part.map((item) => reversed(item));
      const names = new Set(part.map((item) => JSON.stringify([item?.in, item?.name])));
      // Of two parameters of one name, the last one counts.
      if (key === "parameters" && names.size < part.length) return items;
      return ["parameters", "security", "tags", "required", "enum", "x-extensible-enum"].includes(key)
        ? items.reverse()
        : items;
    }
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, reversed(item, name)]));
  };
  const { paths, components, ...rest } = reversed(value) as Record<string, Record<string, object>>;
  const other = { get: { operationId: "other", security: [], responses: { "418": { description: "Other" } } } };
  const schemas = { ...components?.schemas, Other: { type: "string" } };
  return { ...rest, paths: { "/other/thing": other, ...paths }, components: { ...components, schemas } };
}

describe("a fingerprint", () => {
  it("is the same over unrelated edits and another order, and so a baseline goes on hiding what it knows", () => {
    fc.assert(
      fc.property(documents, documents, (base, revision) => {
        const [before, after] = [diffDocuments(base, revision), diffDocuments(edited(base), edited(revision))];
        const known = new Set(before.changes.map(({ fingerprint }) => fingerprint));
        expect(withoutKnown(after, known)).toMatchObject({ known: before.changes.length, changes: [] });
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  const [print = ""] = fingerprints(limit(500), limit(100));

  it("is the same from run to run and release to release", () => {
    expect(print).toMatchInlineSnapshot(`"c40f93cdd720"`);
  });

  it("outlives unrelated edits of both documents, though they shift places", () => {
    const other = "{ in: query, name: after, description: New }, ";
    const after = fingerprints(limit(500, other.replace("New", "Old")), limit(100, other));
    expect(after).toContain(print);
    expect(after).toHaveLength(2);
  });

  it("outlives a move of the operation", () => {
    expect(fingerprints(limit(500), limit(100).replace("/things", "/v2/things"))).toContain(print);
  });

  it("does not depend on the profile", () => {
    const report = diff(limit(500), limit(100), { profile: "hubspot" });
    expect(report.changes.map(({ fingerprint }) => fingerprint)).toEqual([print]);
  });

  it("is another one for another value or another place", () => {
    expect(fingerprints(limit(500), limit(200))).not.toContain(print);
    expect(fingerprints(limit(500), limit(100)).length).toBe(1);
    expect(
      fingerprints(limit(500).replace("/things", "/items"), limit(100).replace("/things", "/items")),
    ).not.toContain(print);
  });
});

describe("a change", () => {
  it("carries its rule, level, both places and all that it reaches", () => {
    const { changes } = diff(limit(500), limit(100));
    const ref = { method: "post", path: "/things", operationId: "createThing" };
    expect(changes).toEqual([
      {
        rule: "request-bound-tightened",
        level: "breaking",
        direction: "request",
        area: "schema",
        lane: "wire",
        operations: [{ base: ref, revision: ref }],
        location: {
          base: { pointer: "/paths/~1things/post/parameters/0/schema/maximum" },
          revision: { pointer: "/paths/~1things/post/parameters/0/schema/maximum" },
        },
        args: { at: "query limit", keyword: "maximum", base: 500, revision: 100 },
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
    ]);
  });

  it("has no place in a document that has no such thing", () => {
    const { changes } = diff(limit(500), operation("x: 1"));
    expect(changes.map(({ rule, location }) => [rule, location])).toEqual([
      ["request-parameter-removed", { base: { pointer: "/paths/~1things/post/parameters/0" } }],
    ]);
  });

  it("comes after those of a worse level, and a quieter lane comes last", () => {
    const base = operation("summary: Old\ndeprecated: true\nparameters: [{ in: query, name: a }]");
    const revision = operation("summary: New\nparameters: [{ in: query, name: b, required: true }]");
    expect(
      diff(base, revision.replace("createThing", "makeThing")).changes.map(({ lane, level }) => `${lane} ${level}`),
    ).toEqual(["wire breaking", "wire warning", "wire info", "code breaking", "documentation info"]);
  });
});
