import { parse } from "yaml";
import { type Change, type DiffOptions, type DiffReport, diffDocuments } from "../../src/diff/index.js";

/** What a case says about a change; the rest follows from the rule. */
export type Told = [rule: Change["rule"], args: Change["args"]];

/** A case of the rule table: two small documents in YAML and all that differs. */
export interface Case {
  name: string;
  base: string;
  revision: string;
  changes: Told[];
}

export function diff(base: string, revision: string, options: DiffOptions = {}): DiffReport {
  return diffDocuments(parse(base), parse(revision), options);
}

export function told(report: DiffReport): Told[] {
  return report.changes.map(({ rule, args }) => [rule, args]);
}

export function byRule(a: Told, b: Told): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** A document with one operation, `POST /things`, that has these members. */
export function operation(members: string, rest = ""): string {
  return `
openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    post:
      operationId: createThing
${indent(members, 6)}
${rest}`;
}

/** A document with one operation that takes and answers the schema `Thing`. */
export function thing(schema: string, openapi = "3.1.0", more = ""): string {
  return `
openapi: ${openapi}
info: { title: Things, version: "1" }
paths:
  /things:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses:
        "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
components:
  schemas:
    Thing:
${indent(schema, 6)}
${indent(more, 4)}`;
}

function indent(text: string, columns: number): string {
  return text
    .trim()
    .split("\n")
    .map((line) => " ".repeat(columns) + line)
    .join("\n");
}
