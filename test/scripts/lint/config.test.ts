import { readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { checkLintConfig } from "../../../scripts/lint/config.js";

const rules = readFileSync("specs/redocly.yaml", "utf8");

/** Line and message of each problem. */
async function problemsOf(text: string) {
  const problems = await checkLintConfig(parseYaml(text), `${process.cwd()}/specs/redocly.yaml`, text);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

describe("the lint rules", () => {
  it("are all known and all on", async () => {
    expect(await problemsOf(rules)).toEqual([]);
    expect([...rules.matchAll(/associations\/[\w-]+: (\w+)/g)].map(([, severity]) => severity)).not.toContain("off");
  });

  it.each([
    [
      "a rule of Redocly",
      "operation-description:",
      "operation-descripton:",
      "There is no rule `operation-descripton`.",
    ],
    ["a severity", "operation-description: error", "operation-description: err", "`err` is no severity of the rule"],
    ["a severity of an object", "severity: error", "severity: fatal", "`fatal` is no severity of the rule"],
    ["a setting", "rules:\n", "rule:\n", "There is no setting `rule`."],
    ["a rule of ours", "associations/tag-used:", "associations/tag-uses:", "There is no rule `associations/tag-uses`."],
    [
      "a rule that is left out",
      "  associations/tag-used: error\n",
      "",
      "The rule `associations/tag-used` is not listed.",
    ],
  ])("are checked for misspellings: %s", async (_name, from, to, says) => {
    const problems = await problemsOf(rules.replace(from, to));
    expect(problems[0]).toMatch(/^specs\/redocly\.yaml:\d+ /);
    expect(problems.join("\n")).toContain(says);
  });
});
