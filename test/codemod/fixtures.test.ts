// The proof of the migration. Every fixture is code after the way people really call HubSpot; what counts is what the
// code does before and after, not how it looks.
import { beforeAll, describe, expect, it } from "vitest";
import { type MigrationResult, migrate, type SourceText } from "../../src/codemod.js";
import { compileErrors } from "./compile-fixtures.js";
import { type Fixture, pathOf, readFixtures } from "./read-fixtures.js";
import { bundle, type Observed, observe } from "./run-fixtures.js";

/** A finding may stand where an error or an answer is read, some lines from the call. */
const NEAR = 8;

/** Code that is made to mislead, rather than after what people write. Nothing of it must move wrongly, or unnoticed. */
const isTrap = (name: string) => name.startsWith("trap-");

const fixtures = readFixtures();
const results = new Map(fixtures.map((fixture) => [fixture, migrate(sourcesOf(fixture, "input"), { to: "2026-03" })]));

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
      expect(migrate(sourcesOf(fixture, "output"), { to: "2026-03" }).files).toEqual([]);
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

  it("moves 95 % of the places in code as people write it without a human", () => {
    const sites = fixtures.filter(({ name }) => !isTrap(name)).map((fixture) => resultOf(fixture).sites);
    const moved = sites.reduce((sum, one) => sum + one.moved, 0);
    const stayed = sites.reduce((sum, one) => sum + one.stayed, 0);
    expect(moved / (moved + stayed)).toBeGreaterThanOrEqual(0.95);
  });

  it("does with all of them as one code base what it does with each alone", () => {
    const { files } = migrate(
      fixtures.flatMap((fixture) => sourcesOf(fixture, "input")),
      { to: "2026-03" },
    );
    const alone = fixtures.flatMap((fixture) => resultOf(fixture).files.map(({ path }) => path));
    expect(files.map(({ path }) => path).sort()).toEqual(alone.sort());
    const texts = new Map(
      fixtures.flatMap((fixture) => resultOf(fixture).files.map((file) => [file.path, file.after])),
    );
    expect(files.filter(({ path, after }) => texts.get(path) !== after).map(({ path }) => path)).toEqual([]);
  });

  it("tells of every place that it leaves", () => {
    const places = fixtures.flatMap((fixture) => olderLines(fixture, resultOf(fixture)));
    expect(places.filter(({ isFound }) => !isFound)).toEqual([]);
    expect(places.length).toBeGreaterThan(10);
  });
});

function sourcesOf(fixture: Fixture, version: "input" | "output"): SourceText[] {
  return [...fixture[version]].map(([file, text]) => ({ path: pathOf(fixture, version, file), text }));
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

const OLDER =
  /\.associations\.v4\b|\bcrm\/v4\/(objects|associations)|(?<!codegen\/)\bcrm\/associations\/v4|hubspot-associations\/v4/;
/** Calls of HubSpot's client, or of something of the same shape in code that does not have that client. */
const LOOK_ALIKE = /\.associations\.v4\b/;
const COMMENT = /^\s*(\/\/|\*|\/\*)/;

/** Lines that are still of the older version after the migration, and whether a finding is on them or near. */
function olderLines({ name, input, output }: Fixture, { findings }: MigrationResult) {
  const isOfficial = [...input.values()].some((text) => text.includes("@hubspot/api-client"));
  return [...output].flatMap(([file, text]) => {
    const places = findings.flatMap((one) => [one, ...(one.holds ?? [])]);
    const lines = places.filter(({ path }) => path.endsWith(`/${file}`)).map(({ line }) => line);
    const before = (input.get(file) ?? "").split("\n");
    return text
      .split("\n")
      .filter((line) => OLDER.test(line) && !COMMENT.test(line) && (isOfficial || !LOOK_ALIKE.test(line)))
      .map((line) => {
        const at = before.indexOf(line) + 1; // what did not move did not change
        // An import stays because of what is done with it, which may be anywhere in the file.
        const isNear = (found: number) => /\b(import|require)\b/.test(line) || Math.abs(found - at) <= NEAR;
        return { name, file, line, isFound: at > 0 && lines.some(isNear) };
      });
  });
}

/** What must be the same: all but the version that was called, and the status that the specs let differ. */
function comparable({ value, state, calls, tokens, others }: Observed) {
  return {
    value,
    state,
    calls: calls
      .map(({ method, operationId, validation, changes }) => JSON.stringify([method, operationId, validation, changes]))
      .sort(),
    tokens: [...tokens].sort(),
    others: [...others].sort(),
  };
}

function versions({ calls }: Observed): string[] {
  return [...new Set(calls.map(({ version }) => String(version)))].sort();
}
