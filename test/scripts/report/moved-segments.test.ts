import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markMovedSegments, type Segment } from "../../../scripts/report/moved-segments.js";

/** A path as text, with what moved in brackets. */
function shown(segments: readonly Segment[]): string {
  return segments.map(({ text, moved }) => (moved ? `/[${text}]` : `/${text}`)).join("");
}

describe("markMovedSegments", () => {
  it.each([
    [
      "a version that moved",
      "/crm/v4/objects/{a}",
      "/crm/objects/2026-03/{a}",
      "/crm/[v4]/objects/{a}",
      "/crm/objects/[2026-03]/{a}",
    ],
    ["a version that changed", "/crm/x/v4/y", "/crm/x/2026-03/y", "/crm/x/[v4]/y", "/crm/x/[2026-03]/y"],
    [
      "parameters with other names",
      "/a/{from}/{to}",
      "/a/{fromType}/{toType}",
      "/a/{from}/{to}",
      "/a/{fromType}/{toType}",
    ],
    ["a literal that became a parameter", "/a/contacts/b", "/a/{type}/b", "/a/[contacts]/b", "/a/[{type}]/b"],
    ["the same path", "/a/b", "/a/b", "/a/b", "/a/b"],
  ])("marks %s", (_name, base, revision, oldShown, nowShown) => {
    const marked = markMovedSegments(base, revision);
    expect([shown(marked.base), shown(marked.revision)]).toEqual([oldShown, nowShown]);
  });

  it("loses nothing of a path, and what it leaves unmarked is the same on both sides", () => {
    const path = fc.array(fc.constantFrom("a", "b", "v4", "{x}", "{y}"), { maxLength: 7 });
    fc.assert(
      fc.property(path, path, (old, now) => {
        const marked = markMovedSegments(`/${old.join("/")}`, `/${now.join("/")}`);
        const text = (segments: Segment[]) => segments.map((segment) => segment.text).join("/");
        const kept = (segments: Segment[]) =>
          segments.filter(({ moved }) => !moved).map((segment) => segment.text.replace(/\{.*\}/, "{}"));
        expect([text(marked.base), text(marked.revision)]).toEqual([old.join("/"), now.join("/")]);
        expect(kept(marked.base)).toEqual(kept(marked.revision));
      }),
    );
  });
});
