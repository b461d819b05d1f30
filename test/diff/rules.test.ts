import { describe, expect, it } from "vitest";
import { directionOf, rules } from "../../src/diff/index.js";
import { operationRules } from "../../src/diff/rules/operation-rules.js";
import { quietRules } from "../../src/diff/rules/quiet-rules.js";
import { schemaKinds } from "../../src/diff/rules/schema-rules.js";
import { operationCases } from "./cases/operation-cases.js";
import { quietCases } from "./cases/quiet-cases.js";
import { requestCases } from "./cases/request-cases.js";
import { responseCases } from "./cases/response-cases.js";
import { schemaCases } from "./cases/schema-cases.js";
import { securityCases } from "./cases/security-cases.js";
import { byRule, diff, told } from "./two-documents.js";

const cases = [...operationCases, ...requestCases, ...responseCases, ...securityCases, ...schemaCases, ...quietCases];

describe("each rule fires where it should, and alone", () => {
  it.each(cases)("$name", ({ base, revision, changes }) => {
    expect(told(diff(base, revision, { today: "2026-06-01" })).sort(byRule)).toEqual(changes.toSorted(byRule));
  });

  it.each(cases)("not on equal documents: $name", ({ base, revision }) => {
    expect(diff(base, base).changes).toEqual([]);
    expect(diff(revision, revision).changes).toEqual([]);
  });
});

describe("the rule table", () => {
  it("has no rule that no case fires", () => {
    const fired = new Set(cases.flatMap(({ changes }) => changes.map(([rule]) => rule)));
    expect([...rules.keys()].filter((id) => !fired.has(id))).toEqual([]);
  });

  it("has each id once", () => {
    const parts =
      Object.keys(operationRules).length + Object.keys(quietRules).length + 2 * Object.keys(schemaKinds).length;
    expect(rules.size).toBe(parts);
  });

  it("names rules in kebab-case", () => {
    expect([...rules.keys()].filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
  });

  it("has nothing break in the documentation lane", () => {
    const levels = [...rules.values()].filter(({ lane }) => lane === "documentation").map(({ level }) => level);
    expect(new Set(levels.flatMap(({ contract, hubspot }) => [contract, hubspot]))).toEqual(new Set(["info"]));
  });

  it("says in a sentence why", () => {
    expect([...rules].filter(([, { why }]) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
  });

  it("reads the direction off the id", () => {
    expect(directionOf("request-property-added")).toBe("request");
    expect(directionOf("response-body-removed")).toBe("response");
    expect(directionOf("operation-removed")).toBe("none");
  });
});
