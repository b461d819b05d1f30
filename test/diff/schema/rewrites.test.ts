// Schemas that were built anew and accept what they did before, in both directions of the rewrite.
import { describe, expect, it } from "vitest";
import { diff, thing } from "../two-documents.js";

const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;
const more = `
Base: { type: object, required: [id], properties: { id: { type: string } } }
X: { type: object, properties: { x: { type: string } } }
Y: { type: object, properties: { y: { type: integer } } }
BaseAndX: { allOf: [${ref("Base")}, ${ref("X")}] }
BaseAndY: { allOf: [${ref("Base")}, ${ref("Y")}] }
Text: { type: string }`.trim();

const keyed = (schema: string, more = "") => `{ type: object, required: [k], properties: { k: ${schema} }${more} }`;

function wire(base: string, revision: string): string[] {
  const { changes } = diff(thing(base, "3.1.0", more), thing(revision, "3.1.0", more));
  return changes.filter(({ lane }) => lane === "wire").map(({ rule, args }) => `${rule} ${args.at}`);
}

const rewrites: [name: string, base: string, revision: string][] = [
  [
    "properties, or a parent and the rest of them",
    "{ type: object, required: [id], properties: { id: { type: string }, x: { type: string } } }",
    `{ allOf: [${ref("Base")}, { properties: { x: { type: string } } }] }`,
  ],
  [
    "a parent beside a union, or in each of its members",
    `{ allOf: [${ref("Base")}], oneOf: [${ref("X")}, ${ref("Y")}] }`,
    `{ oneOf: [${ref("BaseAndX")}, ${ref("BaseAndY")}] }`,
  ],
  [
    "a union within allOf, or of allOf",
    `{ allOf: [${ref("Base")}, { oneOf: [${ref("X")}, ${ref("Y")}] }] }`,
    `{ oneOf: [${ref("BaseAndX")}, ${ref("BaseAndY")}] }`,
  ],
  [
    "what is required outside of a union, or within each member",
    `{ type: object, required: [z], properties: { z: {} }, oneOf: [${ref("X")}, ${ref("Y")}] }`,
    `{ oneOf: [{ allOf: [${ref("X")}, { required: [z], properties: { z: {} } }] }, { allOf: [${ref("Y")}, { required: [z], properties: { z: {} } }] }] }`,
  ],
  [
    "several types with their keywords, or a union of them",
    "{ type: [string, integer], maxLength: 5, minimum: 1 }",
    "{ anyOf: [{ type: integer, minimum: 1 }, { type: string, maxLength: 5 }] }",
  ],
  [
    "a union within a union, or one union",
    `{ oneOf: [${ref("X")}, { oneOf: [${ref("Y")}, ${ref("Text")}] }] }`,
    `{ oneOf: [${ref("X")}, ${ref("Y")}, ${ref("Text")}] }`,
  ],
  [
    "a property in place, or by reference",
    `{ properties: { a: { type: object, properties: { x: { type: string } } } } }`,
    `{ properties: { a: ${ref("X")} } }`,
  ],
  [
    "a bound, or the stricter of two",
    "{ type: integer, minimum: 1 }",
    "{ allOf: [{ type: integer, minimum: 1 }, { minimum: 0 }] }",
  ],
  ["numbers, or numbers with whole ones named", "{ type: number }", "{ anyOf: [{ type: integer }, { type: number }] }"],
  [
    "a union of types within another, or one",
    "{ anyOf: [{ type: string }, { anyOf: [{ type: integer }, { type: boolean }] }] }",
    "{ anyOf: [{ type: string }, { type: integer }, { type: boolean }] }",
  ],
  [
    "a text, or it and a shorter one",
    "{ type: string }",
    "{ anyOf: [{ type: string }, { type: string, maxLength: 5 }] }",
  ],
  ["a truth value without its type", "{ type: boolean }", "{ enum: [true, false] }"],
  ["null, or the value null", '{ type: "null" }', "{ const: null }"],
  ["whole numbers, or those that are whole", "{ type: integer }", "{ type: number, multipleOf: 1 }"],
  ["a step, or its parts", "{ multipleOf: 6 }", "{ allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }"],
  ["listed values, or more of them and a bound", "{ enum: [1, 2] }", "{ enum: [1, 2, 3], maximum: 2 }"],
  ["a keyword about other types", "{ type: string }", "{ type: string, minimum: 3 }"],
  ["names of properties that may be any", "{ type: object }", "{ type: object, propertyNames: {} }"],
  [
    "what is required anyway, or once more beside another",
    "{ type: object, required: [b] }",
    "{ type: object, required: [b], dependentRequired: { a: [b] } }",
  ],
  [
    "a union of objects that differ in one property, or an object with a union there",
    `{ oneOf: [${keyed("{ const: 1 }")}, ${keyed("{ const: 2 }")}] }`,
    keyed("{ enum: [1, 2] }"),
  ],
  [
    "the same with types, where the property may be left out",
    "{ anyOf: [{ type: object, properties: { k: { type: string } } }, { type: object, properties: { k: { type: integer } } }] }",
    "{ type: object, properties: { k: { type: [string, integer] } } }",
  ],
  [
    "a pattern for any name, or all other properties",
    '{ type: object, patternProperties: { ".*": { type: string } } }',
    "{ type: object, additionalProperties: { type: string } }",
  ],
  ["what is not what it is not", "{ not: { not: { type: string } } }", "{ type: string }"],
  ["none or more of something", "{ type: array, contains: { type: string }, minContains: 0 }", "{ type: array }"],
  ["a truth value, or a list of both", "{ type: boolean }", "{ type: boolean, enum: [false, true] }"],
];

describe("a rewrite that accepts the same values is no change", () => {
  it.each(rewrites)("%s", (_, base, revision) => {
    expect(wire(base, revision)).toEqual([]);
    expect(wire(revision, base)).toEqual([]);
  });
});

describe("a change within a rewrite", () => {
  it("is told as what it is, and alone", () => {
    const base = `{ allOf: [${ref("Base")}], oneOf: [${ref("X")}, { type: object, properties: { v: { type: string } } }] }`;
    const revision = `{ oneOf: [${ref("BaseAndX")}, { allOf: [${ref("Base")}, { type: object, properties: { v: { type: integer } } }] }] }`;
    expect(wire(base, revision)).toEqual(["request-type-changed Thing|2.v", "response-type-changed Thing|2.v"]);
  });
});

describe("a union that moves into a property", () => {
  const union = (keyword: string, ...members: string[]) => `{ ${keyword}: [${members.join(", ")}] }`;
  const optional = (schema: string) => `{ type: object, properties: { k: ${schema} } }`;
  it.each([
    [
      "accepts another value there",
      union("oneOf", keyed("{ const: 1 }"), keyed("{ const: 2 }")),
      keyed("{ enum: [1, 2, 3] }"),
    ],
    [
      "differs in more than the property",
      union("anyOf", keyed("{ const: 1 }"), keyed("{ const: 2 }", ", minProperties: 2")),
      keyed("{ enum: [1, 2] }"),
    ],
    [
      "is oneOf, and refused what has no such property",
      union("oneOf", optional("{ const: 1 }"), optional("{ const: 2 }")),
      optional("{ enum: [1, 2] }"),
    ],
    [
      "accepted null",
      union("anyOf", '{ type: [object, "null"], properties: { k: { const: 1 } } }', optional("{ const: 2 }")),
      optional("{ enum: [1, 2] }"),
    ],
  ])("is a change where it %s", (_, base, revision) => {
    expect(wire(base, revision)).not.toEqual([]);
    expect(wire(revision, base)).not.toEqual([]);
  });
});

describe("patternProperties for any name", () => {
  it("are more than the rest beside properties", () => {
    const base = '{ properties: { a: {} }, patternProperties: { ".*": { type: string } } }';
    expect(wire(base, "{ properties: { a: {} }, additionalProperties: { type: string } }")).not.toEqual([]);
  });
});

describe("a union that holds itself", () => {
  it("comes to an end", () => {
    const self = "{ anyOf: [{ $ref: '#/components/schemas/Thing' }, { $ref: '#/components/schemas/X' }] }";
    expect(wire(self, `{ oneOf: [${self}, ${ref("Y")}] }`).length).toBeGreaterThan(0);
  });
});
