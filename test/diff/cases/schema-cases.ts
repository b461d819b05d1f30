// One case per kind of change of a schema. The schema is taken and answered, and so each kind fires in both directions.

import { parse } from "yaml";
import type { SchemaKind } from "../../../src/diff/rules.js";
import { type Case, type Told, thing } from "../two-documents.js";

type Row = [kind: SchemaKind, base: string, revision: string, args?: Told[1]];

const property = (schema: string) => `{ type: object, properties: { size: ${schema} } }`;
const evenFrom = (minimum: number) => `{ if: { minimum: ${minimum} }, then: { multipleOf: 2 } }`;
const alternatives = (tag: string, required = "") => {
  const member = (title: string) => `{ title: ${title}, ${required}properties: { ${tag}: {}, ${title}: {} } }`;
  return `{ oneOf: [${member("cat")}, ${member("dog")}], discriminator: { propertyName: ${tag} } }`;
};
const animals = (cat: string) => {
  const part = (name: string) => `{ $ref: "#/components/schemas/Thing/$defs/${name}" }`;
  const schemas = `${cat}: { properties: { kind: {}, claws: {} } }, Dog: { properties: { kind: {} } }`;
  return `{ oneOf: [${part(cat)}, ${part("Dog")}], discriminator: { propertyName: kind }, $defs: { ${schemas} } }`;
};
const size = { at: "Thing.size" };

const rows: Row[] = [
  ["type-changed", "{ type: string }", "{ type: integer }", { base: ["string"], revision: ["integer"] }],
  ["type-narrowed", "{ type: number }", "{ type: integer }", { base: ["number"], revision: ["integer"] }],
  ["type-narrowed", "{}", "{ type: string }", { base: ["any"], revision: ["string"] }],
  [
    "type-widened",
    "{ type: string }",
    "{ type: [string, integer] }",
    { base: ["string"], revision: ["integer", "string"] },
  ],
  ["became-nullable", "{ type: string }", '{ type: [string, "null"] }'],
  ["became-nullable", "{ type: string }", '{ anyOf: [{ type: string }, { type: "null" }] }'],
  ["became-non-nullable", "{ enum: [a, null] }", "{ enum: [a] }"],
  [
    "format-changed",
    "{ type: string, format: date }",
    "{ type: string, format: uuid }",
    { base: "date", revision: "uuid" },
  ],
  [
    "format-narrowed",
    "{ type: integer, format: int64 }",
    "{ type: integer, format: int32 }",
    { base: "int64", revision: "int32" },
  ],
  ["format-widened", "{ type: string, format: date }", "{ type: string }", { base: "date", revision: null }],
  ["enum-added", "{ type: string }", "{ type: string, enum: [b, a] }", { values: ["a", "b"] }],
  ["enum-removed", "{ type: string, enum: [a] }", "{ type: string }", { values: ["a"] }],
  ["enum-value-added", "{ enum: [a] }", "{ enum: [b, a] }", { value: "b" }],
  ["enum-value-added", "{ const: a }", "{ enum: [a, b] }", { value: "b" }],
  ["enum-value-removed", "{ enum: [a, 1] }", "{ enum: [a] }", { value: 1 }],
  ["enum-replaced", "{ const: a }", "{ const: b }", { base: ["a"], revision: ["b"] }],
  ["enum-opened", "{ enum: [a] }", "{ x-extensible-enum: [a] }"],
  ["enum-closed", "{ x-extensible-enum: [a] }", "{ enum: [a] }"],
  [
    "known-value-added",
    "{ type: string, x-extensible-enum: [a] }",
    "{ type: string, x-extensible-enum: [a, b] }",
    { value: "b" },
  ],
  ["known-value-removed", "{ type: string, x-extensible-enum: [a] }", "{ type: string }", { value: "a" }],
  ["property-added", "{ type: object }", property("{ type: string }"), size],
  [
    "required-property-added",
    "{ type: object }",
    "{ type: object, required: [size], properties: { size: { type: string } } }",
    size,
  ],
  [
    "property-added-to-closed-object",
    "{ type: object, additionalProperties: false }",
    "{ type: object, additionalProperties: false, properties: { size: { type: string } } }",
    size,
  ],
  ["property-removed", property("{ type: string }"), "{ type: object }", size],
  [
    "required-property-removed",
    "{ type: object, required: [size], properties: { size: {} } }",
    "{ type: object }",
    size,
  ],
  [
    "property-removed-from-closed-object",
    "{ type: object, additionalProperties: false, properties: { size: {} } }",
    "{ type: object, additionalProperties: false }",
    size,
  ],
  ["property-became-required", property("{}"), "{ type: object, required: [size], properties: { size: {} } }", size],
  ["property-became-optional", "{ type: object, required: [size] }", "{ type: object }", size],
  ["property-became-read-only", property("{}"), property("{ readOnly: true }"), size],
  ["property-became-not-read-only", property("{ readOnly: true }"), property("{}"), size],
  ["property-became-write-only", property("{}"), property("{ writeOnly: true }"), size],
  ["property-became-not-write-only", property("{ writeOnly: true }"), property("{}"), size],
  ["property-deprecated", property("{}"), property("{ deprecated: true }"), size],
  ["property-undeprecated", property("{ deprecated: true }"), property("{}"), size],
  ["additional-properties-closed", "{ type: object }", "{ type: object, additionalProperties: false }"],
  ["additional-properties-opened", "{ type: object, additionalProperties: false }", "{ type: object }"],
  ["bound-tightened", "{ minLength: 1 }", "{ minLength: 2 }", { keyword: "minLength", base: 1, revision: 2 }],
  [
    "bound-tightened",
    "{ minimum: 1 }",
    "{ exclusiveMinimum: 1 }",
    { keyword: "minimum", base: 1, revision: { exclusive: 1 } },
  ],
  ["bound-tightened", "{ multipleOf: 2 }", "{ multipleOf: 4 }", { keyword: "multipleOf", base: 2, revision: 4 }],
  [
    "bound-tightened",
    "{ type: array }",
    "{ type: array, uniqueItems: true }",
    { keyword: "uniqueItems", base: null, revision: true },
  ],
  ["bound-relaxed", "{ maxItems: 10 }", "{ maxItems: 20 }", { keyword: "maxItems", base: 10, revision: 20 }],
  ["bound-relaxed", "{ maximum: 10 }", "{}", { keyword: "maximum", base: 10, revision: null }],
  ["pattern-added", "{}", "{ pattern: ^a }", { base: [], revision: ["^a"] }],
  ["pattern-removed", "{ pattern: ^a }", "{}", { base: ["^a"], revision: [] }],
  ["pattern-changed", "{ pattern: ^a }", "{ pattern: ^b }", { base: ["^a"], revision: ["^b"] }],
  ["multiple-of-changed", "{ multipleOf: 2 }", "{ multipleOf: 3 }", { keyword: "multipleOf", base: 2, revision: 3 }],
  ["default-added", "{}", "{ default: null }", { revision: null }],
  ["default-removed", "{ default: 5 }", "{}", { base: 5 }],
  ["default-changed", "{ default: [1] }", "{ default: [2] }", { base: [1], revision: [2] }],
  [
    "union-member-added",
    "{ oneOf: [{ title: A }, { title: B }] }",
    "{ oneOf: [{ title: C }, { title: B }, { title: A }] }",
    { member: "C" },
  ],
  [
    "union-member-removed",
    "{ anyOf: [{ type: string, maxLength: 5 }, { type: integer }] }",
    "{ type: integer }",
    { member: "string" },
  ],
  [
    "union-added",
    "{ type: object, minProperties: 1 }",
    "{ type: object, minProperties: 1, oneOf: [{ title: A }, { title: B }] }",
    { members: ["A", "B"] },
  ],
  [
    "union-removed",
    "{ type: object, minProperties: 1, oneOf: [{ title: A }, { title: B }] }",
    "{ type: object, minProperties: 1 }",
    { members: ["A", "B"] },
  ],
  [
    "union-kind-changed",
    "{ oneOf: [{ title: A }, { title: B }] }",
    "{ anyOf: [{ title: A }, { title: B }] }",
    { base: "oneOf", revision: "anyOf" },
  ],
  [
    "bound-added",
    "{ type: string }",
    "{ type: string, maxLength: 5 }",
    { keyword: "maxLength", base: null, revision: 5 },
  ],
  ["dependency-added", "{}", "{ dependentRequired: { a: [b] } }", { name: "a", required: "b" }],
  [
    "dependency-removed",
    "{ dependentRequired: { a: [c, b] } }",
    "{ dependentRequired: { a: [c] } }",
    { name: "a", required: "b" },
  ],
  [
    "content-coding-changed",
    "{ contentEncoding: base64 }",
    "{ contentEncoding: base32 }",
    { keyword: "contentEncoding", base: "base64", revision: "base32" },
  ],
  ["discriminator-added", "{}", "{ discriminator: { propertyName: b } }", { revision: "b" }],
  ["discriminator-removed", "{ discriminator: { propertyName: a } }", "{}", { base: "a" }],
  [
    "discriminator-property-renamed",
    alternatives("kind", "required: [kind], "),
    alternatives("sort", "required: [sort], "),
    { base: "kind", revision: "sort" },
  ],
  ["discriminator-property-changed", alternatives("kind"), alternatives("sort"), { base: "kind", revision: "sort" }],
  [
    "discriminator-property-changed",
    "{ discriminator: { propertyName: a } }",
    "{ discriminator: { propertyName: b } }",
    { base: "a", revision: "b" },
  ],
  [
    "discriminator-value-added",
    "{ discriminator: { propertyName: a, mapping: { x: '#/components/schemas/X' } } }",
    "{ discriminator: { propertyName: a, mapping: { x: X, y: Y } } }",
    { value: "y", schema: "Y" },
  ],
  [
    "discriminator-value-removed",
    "{ discriminator: { propertyName: a, mapping: { x: X, y: Y } } }",
    "{ discriminator: { propertyName: a, mapping: { x: X } } }",
    { value: "y", schema: "Y" },
  ],
  [
    "discriminator-value-changed",
    "{ discriminator: { propertyName: a, mapping: { x: Thing } } }",
    "{ discriminator: { propertyName: a, mapping: { x: Y } } }",
    { value: "x", base: "Thing", revision: "Y" },
  ],
  ["discriminator-value-renamed", animals("Cat"), animals("Feline"), { base: "Cat", revision: "Feline" }],
  [
    "stability-lowered",
    property("{ x-stability-level: stable }"),
    property("{ x-stability-level: beta }"),
    { ...size, base: "stable", revision: "beta" },
  ],
  [
    "stability-raised",
    property("{ x-stability-level: beta }"),
    property("{ x-stability-level: stable }"),
    { ...size, base: "beta", revision: "stable" },
  ],
  [
    "constraint-tightened",
    "{ propertyNames: { type: string } }",
    "{ propertyNames: { type: string, pattern: ^a } }",
    { keyword: "propertyNames", base: { type: "string" }, revision: { pattern: "^a", type: "string" } },
  ],
  [
    "constraint-tightened",
    "{ not: { enum: [a] } }",
    "{ not: { enum: [a, b] } }",
    { keyword: "not", base: { enum: ["a"] }, revision: { enum: ["a", "b"] } },
  ],
  [
    "constraint-relaxed",
    "{ contains: { type: integer } }",
    "{ contains: { type: number } }",
    { keyword: "contains", base: { type: "integer" }, revision: { type: "number" } },
  ],
  [
    "type-changed",
    "{ prefixItems: [{ type: string, description: First. }] }",
    "{ prefixItems: [{ type: integer, description: First. }] }",
    { at: "Thing[0]", base: ["string"], revision: ["integer"] },
  ],
  [
    "type-narrowed",
    "{ type: array, prefixItems: [{ type: string }] }",
    "{ type: array, prefixItems: [{ type: string }, { type: string }] }",
    { at: "Thing[1]", base: ["any"], revision: ["string"] },
  ],
  [
    "type-narrowed",
    "{ type: object }",
    "{ type: object, patternProperties: { ^x-: { type: string } } }",
    { at: "Thing./^x-/", base: ["any"], revision: ["string"] },
  ],
  ["constraint-added", "{}", "{ not: { type: string } }", { keyword: "not", base: null, revision: { type: "string" } }],
  ["constraint-removed", evenFrom(5), "{}", { keyword: "if", base: parse(evenFrom(5)), revision: null }],
  [
    "constraint-changed",
    evenFrom(5),
    evenFrom(6),
    { keyword: "if", base: parse(evenFrom(5)), revision: parse(evenFrom(6)) },
  ],
  [
    "keyword-changed",
    "{ xml: { name: a } }",
    "{ xml: { name: b } }",
    { keyword: "xml", base: { name: "a" }, revision: { name: "b" } },
  ],
];

export const schemaCases: Case[] = rows.map(([kind, base, revision, args]) => ({
  name: `${kind}: ${base} -> ${revision}`,
  base: thing(base),
  revision: thing(revision),
  changes: [
    [`request-${kind}`, { at: "Thing", ...args }],
    [`response-${kind}`, { at: "Thing", ...args }],
  ],
}));
