import { describe, expect, it } from "vitest";
import { describeChange } from "../../../src/diff/index.js";
import { quietCases } from "../cases/quiet-cases.js";
import { requestCases } from "../cases/request-cases.js";
import { responseCases } from "../cases/response-cases.js";
import { schemaCases } from "../cases/schema-cases.js";
import { securityCases } from "../cases/security-cases.js";
import { diff, operation } from "../two-documents.js";

function sentences(base: string, revision: string): string[] {
  return diff(operation(base), operation(revision)).changes.map(describeChange);
}

describe("describeChange", () => {
  it.each([...requestCases, ...responseCases, ...securityCases, ...schemaCases, ...quietCases])(
    "fills in every argument: $name",
    ({ base, revision }) => {
      for (const change of diff(base, revision).changes) {
        const sentence = describeChange(change);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence.replace(/`[^`]*`/g, "")).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  it("speaks of alternatives as a token holds them", () => {
    expect(sentences("security: [{ oauth: [a, b] }]", "security: [{ oauth: [c] }]")).toEqual([
      "A token with `oauth a` + `oauth b` alone stops working.",
      "A token with `oauth c` alone now works.",
    ]);
  });

  it("says what became of the body when a code is replaced", () => {
    const [sentence] = sentences('responses: { "204": {} }', 'responses: { "200": { content: { text/csv: {} } } }');
    expect(sentence).toBe("Success is answered with `200` instead of `204`, now with a body.");
  });

  it("shows of long texts what differs", () => {
    const long = (middle: string) => `description: ${"word ".repeat(40)}${middle} ${"word ".repeat(40)}`;
    expect(sentences(long("old"), long("new"))).toEqual([
      "The description changed from `… word word word old word word word …` to `… word word word new word word word …`.",
    ]);
  });

  it("keeps backticks and line breaks of a text inside its code span", () => {
    expect(sentences("summary: 'a `b`'", "summary: |-\n  a\n  b")).toEqual([
      "The summary changed from `` a `b` `` to `a b`.",
    ]);
  });
});
