// Runs the command on the specs of the fixtures after some edits.
import { describe, expect, it } from "vitest";
import { createWorkspace } from "../workspace.js";

export const SCHEMAS = "specs/v1/schemas/books.yaml";
export const BOOKS = "specs/v1/paths/books.yaml";
export const SHELVES = "specs/v1/paths/shelves.yaml";
export const ROOT = "specs/v1/openapi.yaml";

/** A text of a file, and what to put in its place. */
export type Edit = [file: string, from: string, to: string];

/** What is broken, how, where it is reported, and a part of the message. */
export type Case = [name: string, edits: Edit[], place: string, says: string];

/** Places and rules of what the command reports after the edits, and the report; what the edits leave unused is left out. */
export async function reportOf(edits: readonly Edit[]) {
  const workspace = createWorkspace();
  for (const edit of edits) workspace.edit(...edit);
  const { stderr } = await workspace.run("--check", "--quiet");
  const found = [...stderr.matchAll(/^(specs\S*) ([\w/-]+)$/gm)].map(([, place, rule]) => `${place} ${rule}`);
  return { stderr, found: [...new Set(found)].filter((line) => !line.endsWith(" no-unused-fragment")) };
}

/** One test a case: exactly the rule reports it, at its place, and no other rule reports a consequence of it. */
export function testRules(cases: Record<string, Case[]>) {
  describe.each(Object.entries(cases))("associations/%s", (rule, ofRule) => {
    it.each(ofRule)("reports %s", async (_name, edits, place, says) => {
      const { found, stderr } = await reportOf(edits);
      expect(found).toEqual([`${place} associations/${rule}`]);
      expect(stderr).toContain(says);
    });
  });
}
