// The proof of the migration. Every fixture is code after the way people really call HubSpot; what counts is what the
// code does before and after, not how it looks.
import { beforeAll, describe, expect, it } from "vitest";
import { type MigrationResult, migrate } from "../../src/codemod.js";
import { compileErrors } from "./compile-fixtures.js";
import { type Fixture, pathOf, readFixtures } from "./read-fixtures.js";
import { bundle, type Observed, observe } from "./run-fixtures.js";

const fixtures = readFixtures();
const results = new Map(fixtures.map((fixture) => [fixture, migrateTexts(fixture, fixture.input)]));

describe("the migration to 2026-03", () => {
  let code: Map<string, string>;
  let errors: Map<string, string[]>;

  beforeAll(async () => {
    code = await bundle(fixtures);
    errors = compileErrors(fixtures);
  }, 60_000);

  describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("of %s", (_, fixture) => {
    it("gives the expected files and findings", () => {
      const result = resultOf(fixture);
      expect(textsAfter(fixture, result)).toEqual(Object.fromEntries(fixture.output));
      expect(findingsOf(fixture, result)).toEqual(fixture.findings);
    });

    it("changes nothing when it runs again", () => {
      expect(migrateTexts(fixture, fixture.output).files).toEqual([]);
    });

    it("leaves files that compile under strict, as they did before", () => {
      expect([...errors].filter(([path]) => path.startsWith(`/fixtures/${fixture.name}/`))).toEqual([]);
    });

    // HubSpot sends record ids as numbers; its types, and one day maybe its servers, say text.
    it.each(["number", "string"] as const)("does the same, with record ids sent as a %s", async (recordIds) => {
      const before = await observe(code.get(pathOf(fixture, "input", fixture.main)) ?? "", fixture, { recordIds });
      const after = await observe(code.get(pathOf(fixture, "output", fixture.main)) ?? "", fixture, { recordIds });
      expect(comparable(after)).toEqual(comparable(before));
      expect(before.calls.length, "the fixture calls nothing").toBeGreaterThan(0);
      const { moved, stayed } = resultOf(fixture).sites;
      if (moved > 0) expect(versions(before)).toContain("v4");
      if (stayed === 0) expect(versions(after)).toEqual(["2026-03"]);
    });
  });

  it("moves 95 % of the places without a human, and tells of every other one", () => {
    const all = [...results.values()];
    const moved = all.reduce((sum, { sites }) => sum + sites.moved, 0);
    const stayed = all.reduce((sum, { sites }) => sum + sites.stayed, 0);
    expect(moved / (moved + stayed)).toBeGreaterThanOrEqual(0.95);
    const silent = [...results].filter(([, { sites, findings }]) => sites.stayed > 0 && findings.length === 0);
    expect(silent.map(([{ name }]) => name)).toEqual([]);
  });
});

function migrateTexts(fixture: Fixture, texts: ReadonlyMap<string, string>): MigrationResult {
  const sources = [...texts].map(([file, text]) => ({ path: pathOf(fixture, "input", file), text }));
  return migrate(sources, { to: "2026-03" });
}

function resultOf(fixture: Fixture): MigrationResult {
  const result = results.get(fixture);
  if (result === undefined) throw new Error(`${fixture.name} was not migrated`);
  return result;
}

function textsAfter(fixture: Fixture, { files }: MigrationResult): Record<string, string> {
  const changed = new Map(files.map(({ path, after }) => [path, after]));
  return Object.fromEntries(
    [...fixture.input].map(([file, text]) => [file, changed.get(pathOf(fixture, "input", file)) ?? text]),
  );
}

function findingsOf(fixture: Fixture, { findings }: MigrationResult) {
  const root = `${pathOf(fixture, "input", "")}/`.length;
  return findings.map(({ rule, path, line }) => ({ rule, file: path.slice(root), line }));
}

/** What must be the same: all but the version that was called, and the status that the specs let differ. */
function comparable({ value, state, calls, tokens, others }: Observed) {
  return {
    value: asText(value),
    state,
    calls: calls
      .map(({ method, operationId, validation, changes }) => JSON.stringify([method, operationId, validation, changes]))
      .sort(),
    tokens: [...tokens].sort(),
    others: [...others].sort(),
  };
}

/** Record ids in the way that all types declare them. Fixtures number records from 7001 on, and nothing else. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === "number") return value > 7000 && value < 8000 ? String(value) : value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));
}

function versions({ calls }: Observed): string[] {
  return [...new Set(calls.map(({ version }) => String(version)))].sort();
}
