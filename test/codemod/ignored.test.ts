import { describe, expect, it } from "vitest";
import { migrated } from "./migrated.js";

const PATH = '"/crm/v4/objects/" + rest';

/** The findings of a file as `rule`, or `(rule: reason)` where a comment says that it was looked at. */
function found(code: string): string[] {
  return migrated({ "a.ts": code }).findings.map(({ rule, ignored }) => {
    const reason = ignored?.reason === undefined ? "" : `: ${ignored.reason}`;
    return ignored ? `(${rule}${reason})` : rule;
  });
}

describe("a finding is marked as looked at by a comment", () => {
  it.each([
    ["on its line", `send(${PATH}); // hubspot-associations-ignore dynamic-path`, "(dynamic-path)"],
    ["on the line above", `// hubspot-associations-ignore dynamic-path\nsend(${PATH});`, "(dynamic-path)"],
    [
      "that goes on below, with a reason",
      `/* hubspot-associations-ignore dynamic-path: only labels */\n// see the guide\n\n  send(${PATH});`,
      "(dynamic-path: only labels)",
    ],
    [
      "with a reason after two dashes, and ends of lines of Windows",
      `// hubspot-associations-ignore dynamic-path -- only labels\r\nsend(${PATH});\r\n`,
      "(dynamic-path: only labels)",
    ],
    [
      "that names several",
      `// hubspot-associations-ignore shared-path, dynamic-path\nsend(${PATH});`,
      "(dynamic-path)",
    ],
  ])("%s", (_, code, want) => {
    expect(found(code)).toContain(want);
  });

  it("in JSX", () => {
    const code = `export const a = <p>\n  {/* hubspot-associations-ignore dynamic-path */}\n  {send(${PATH})}\n</p>;`;
    expect(migrated({ "a.tsx": code }).findings.map(({ ignored }) => ignored)).toEqual([{}]);
  });

  it("and keeps what it keeps from moving where it is", () => {
    const code = `import { Client } from "@hubspot/api-client";
declare const client: Client;
// hubspot-associations-ignore official-call: the place of the limit, once more
client.crm.associations.v4.basicApi.getPage("a", "1", "b", 500);
`;
    expect(migrated({ "a.ts": code }).files).toEqual([]);
    expect(found(code)).toEqual(["(official-call: the place of the limit, once more)"]);
  });
});

describe("a comment is told", () => {
  it.each([
    ["where there is no finding of the rule that it names", `// hubspot-associations-ignore date\nsend(${PATH});`],
    [
      "where the finding is two statements further",
      `// hubspot-associations-ignore dynamic-path\na();\nsend(${PATH});`,
    ],
  ])("%s", (_, code) => {
    expect(found(code).sort()).toEqual(["dynamic-path", "unused-ignore"]);
  });

  it.each(["// hubspot-associations-ignore: fine", "// hubspot-associations-ignore dynamic-path - fine"])(
    "where it is written in another way: %s",
    (comment) => {
      expect(found(`${comment}\nsend(${PATH});`).sort()).toEqual(["dynamic-path", "unused-ignore"]);
    },
  );

  it("by its place, and the rule that is not there", () => {
    const code = `send(${PATH}); // hubspot-associations-ignore dynamic-path, date: never`;
    const [finding] = migrated({ "a.ts": code }).findings.filter(({ rule }) => rule === "unused-ignore");
    expect(finding).toMatchObject({ line: 1, column: 34, message: "No finding `date` is there to be ignored." });
    expect(code.slice(finding?.start, finding?.end)).toBe("// hubspot-associations-ignore dynamic-path, date: never");
  });
});
