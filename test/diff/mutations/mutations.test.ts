// A known change anywhere in a real document is found, as what it is, and alone. MUTATION_RUNS raises the number.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDocuments } from "../../../src/diff/index.js";
import { fitting, operationMutations } from "./operation-mutations.js";
import { schemaMutations } from "./schema-mutations.js";
import { at, type Json, type SchemaSite, schemaSites } from "./sites.js";

interface Applied {
  what: string;
  revision: Json;
  rules: string[];
}

const documents = ["v4", "2026-03"].map((version) => {
  const file = new URL(`../../../generated/${version}/openapi.json`, import.meta.url);
  const document: Json = JSON.parse(readFileSync(file, "utf8"));
  return { document, sites: schemaSites(document) };
});

/** Every mutation with the sites where it can be made, each a function that makes it. */
const mutations = documents.flatMap(({ document, sites }) => [
  ...schemaMutations.map((mutation) => ({
    document,
    name: mutation.name,
    sites: sites
      .filter(({ pointer, isParameter }) => !isParameter && mutation.fits(at(document, pointer)))
      .map((site) => () => {
        const revision = structuredClone(document);
        mutation.change(at(revision, site.pointer));
        return { what: `${mutation.name} at ${site.pointer}`, revision, rules: directed(mutation.kind, site) };
      }),
  })),
  ...operationMutations.map((mutation) => ({
    document,
    name: mutation.name,
    sites: fitting(document, mutation).map((pointer) => () => {
      const revision = structuredClone(document);
      mutation.change(at(revision, pointer), revision, pointer);
      return { what: `${mutation.name} at ${pointer}`, revision, rules: mutation.rules };
    }),
  })),
]);

function directed(kind: string, { directions }: SchemaSite): string[] {
  return [...directions].map((direction) => `${direction}-${kind}`).sort();
}

function firedBy(document: Json, { revision }: Applied): string[] {
  return diffDocuments(document, revision)
    .changes.map(({ rule }) => rule)
    .sort();
}

describe("mutations of the real specs", () => {
  it("are at least 60, and each can be made somewhere", () => {
    const names = new Set(mutations.map(({ name }) => name));
    expect(names.size).toBeGreaterThanOrEqual(60);
    expect([...names].filter((name) => mutations.every((one) => one.name !== name || one.sites.length === 0))).toEqual(
      [],
    );
  });

  it("are each found once, as what they are, and nothing else is", { timeout: 3_600_000 }, () => {
    const possible = mutations.filter(({ sites }) => sites.length > 0);
    const choice = fc.tuple(fc.nat(possible.length - 1), fc.nat());
    fc.assert(
      fc.property(choice, ([index, place]) => {
        const { document, sites } = possible[index] ?? { document: {}, sites: [] };
        const applied = sites[place % sites.length]?.() ?? { what: "", revision: document, rules: [] };
        expect({ what: applied.what, rules: firedBy(document, applied) }).toEqual({
          what: applied.what,
          rules: applied.rules,
        });
      }),
      { numRuns: Number(process.env.MUTATION_RUNS ?? 120), seed: Number(process.env.MUTATION_SEED ?? 7) },
    );
  });
});
