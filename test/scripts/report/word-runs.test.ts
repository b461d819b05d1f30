import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordRuns } from "../../../scripts/report/word-runs.js";

/** What went in brackets, what came in braces. */
function shown(base: string, revision: string): string {
  const marks = { same: ["", ""], removed: ["[", "]"], added: ["{", "}"] };
  return wordRuns(base, revision)
    .map(({ kind, text }) => marks[kind].join(text))
    .join("");
}

describe("wordRuns", () => {
  it.each([
    ["words that came at the end", "Removes them.", "Removes them. Answers 200.", "Removes them.{ Answers 200.}"],
    ["a word that changed", "one two three", "one 2 three", "one [two]{2} three"],
    [
      "a sentence that was rewritten, as a whole",
      "It has a b of c.",
      "That is b in d.",
      "[It has a b of c]{That is b in d}.",
    ],
    ["line breaks as spaces", "one\ntwo", "one two", "one two"],
    ["a few words around what changed", "a b c d e f g h i j", "a b c d e f g h i k", "… e f g h i [j]{k}"],
  ])("shows %s", (_name, base, revision, want) => {
    expect(shown(base, revision)).toBe(want);
  });

  it("says of the same text that nothing changed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "bc", "d.", "`e`")), (words) => {
        const text = words.join(" ");
        expect(wordRuns(text, text).every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });
});
