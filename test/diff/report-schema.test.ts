import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDocuments, rules } from "../../src/diff/index.js";
import { documents } from "./generated-documents.js";

const schema = JSON.parse(readFileSync(new URL("../../src/diff/diff-report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const spec = (version: string) =>
  JSON.parse(readFileSync(new URL(`../../generated/${version}/openapi.json`, import.meta.url), "utf8"));

function problems(report: unknown) {
  validate(report);
  return validate.errors ?? [];
}

describe("the JSON Schema of the report", () => {
  it("describes the report of the real specs, either way round and with places in files", () => {
    const [base, revision] = [spec("v4"), spec("2026-03")];
    const locate = () => ({ file: "openapi.yaml", line: 1 });
    expect(problems(diffDocuments(base, revision, { profile: "hubspot" }))).toEqual([]);
    expect(problems(diffDocuments(revision, base, { locate }))).toEqual([]);
  });

  it("describes the report of any documents", () => {
    fc.assert(
      fc.property(documents, documents, (base, revision) => {
        expect(problems(diffDocuments(base, revision))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("admits the id of every rule", () => {
    const pattern = new RegExp(schema.$defs.change.properties.rule.pattern);
    expect([...rules.keys()].filter((id) => !pattern.test(id))).toEqual([]);
  });

  it("refuses what is no report", () => {
    const { changes: _, ...rest } = diffDocuments({}, {});
    expect(problems(rest)).not.toEqual([]);
    expect(problems({ ...rest, changes: [{ rule: "x" }] })).not.toEqual([]);
  });
});
