import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TS_MORPH } from "../../src/cli/migrate/load-codemod.js";
import { FINDING_RULES } from "../../src/codemod.js";

const page = readFileSync(new URL("../../src/codemod/README.md", import.meta.url), "utf8");

it("the page of the codemod lists every kind of finding as the table of rules has it", () => {
  const [, listed = ""] = /\| finding \| why \| what to do \|\n\| --- \| --- \| --- \|\n((?:\|.*\n)+)/.exec(page) ?? [];
  const rows = Object.entries(FINDING_RULES).map(([id, { why, todo }]) => `| \`${id}\` | ${why} | ${todo} |\n`);
  expect(listed).toBe(rows.join(""));
});

it("the page of the codemod names the version of ts-morph that the command asks for", () => {
  expect(page).toContain(`npm install --save-dev ts-morph@${TS_MORPH} `);
});
