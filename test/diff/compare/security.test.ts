import { describe, expect, it } from "vitest";
import { diff, told } from "../two-documents.js";

const two = (root: string, first: string, second: string) => `
openapi: 3.1.0
${root === "" ? "" : `security: ${root}`}
paths:
  /a: { get: { ${first === "" ? "" : `security: ${first}`} } }
  /b: { get: { ${second === "" ? "" : `security: ${second}`} } }
`;
const scopes = (...names: string[]) => `[${names.map((name) => `{ oauth: [${name}] }`).join(", ")}]`;

describe("security", () => {
  it("tells a distinct change once, with all operations that it touches", () => {
    const base = two("", scopes("a", "b"), scopes("b", "a"));
    const { changes } = diff(base, two("", scopes("a", "c"), scopes("c", "a")));
    expect(changes.map(({ rule, args, operations }) => [rule, args, operations.map((o) => o.base?.path)])).toEqual([
      ["security-alternative-removed", { alternative: ["oauth b"] }, ["/a", "/b"]],
      ["security-alternative-added", { alternative: ["oauth c"] }, ["/a", "/b"]],
    ]);
  });

  it("is the document's where the operation has none of its own", () => {
    expect(diff(two(scopes("a"), "", ""), two("", scopes("a"), scopes("a"))).changes).toEqual([]);
  });

  it("is none where the operation says so", () => {
    const { changes } = diff(two(scopes("a"), "", ""), two(scopes("a"), "[]", ""));
    expect(changes).toMatchObject([{ rule: "security-became-optional", operations: [{ base: { path: "/a" } }] }]);
  });

  it("knows no order and no repetition", () => {
    const base = two("[{ key: [], oauth: [a, b] }]", "", "");
    expect(diff(base, two("[{ oauth: [b, a], key: [] }, { key: [], oauth: [b, a] }]", "", "")).changes).toEqual([]);
  });

  it("does not break a token by an alternative that demands less", () => {
    const report = diff(two(scopes("a, b"), "", ""), two(scopes("a", "b"), "", ""));
    expect(told(report).map(([rule]) => rule)).toEqual([
      "security-alternative-relaxed",
      "security-alternative-relaxed",
    ]);
  });
});
