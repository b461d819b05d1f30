// Mutations of schemas. Each fires its kind once for every direction in which the schema travels, and nothing else.

import type { SchemaKind } from "../../../src/diff/rules.js";
import type { Json } from "./sites.js";

export interface SchemaMutation {
  name: string;
  kind: SchemaKind;
  /** Whether the schema can be mutated so. */
  fits: (schema: Json) => boolean;
  change: (schema: Json) => void;
}

const isPlainText = (schema: Json) =>
  schema.type === "string" && schema.enum === undefined && schema["x-extensible-enum"] === undefined;
const isNumber = (schema: Json) => schema.type === "integer";
const isArray = (schema: Json) => schema.type === "array";
const isObject = (schema: Json) => schema.type === "object";
const isMutable = (schema: Json) => isObject(schema) && schema.additionalProperties !== false;
const optional = (schema: Json) =>
  Object.keys(schema.properties ?? {}).filter((name) => !(schema.required ?? []).includes(name));
const required = (schema: Json) =>
  Object.keys(schema.properties ?? {}).filter((name) => (schema.required ?? []).includes(name));
const hasOptional = (schema: Json) => isObject(schema) && optional(schema).length > 0;
const hasRequired = (schema: Json) => isObject(schema) && required(schema).length > 0;
const set = (members: Json) => (schema: Json) => Object.assign(schema, structuredClone(members));
const lacks = (key: string, fits: (schema: Json) => boolean) => (schema: Json) =>
  fits(schema) && schema[key] === undefined;
const has = (key: string) => (schema: Json) => schema[key] !== undefined;

/** Sets a flag on an optional property that is written out in place. */
const flag = (members: Json) => (schema: Json) => {
  const name = plain(schema);
  if (name !== undefined) Object.assign(schema.properties[name], members);
};
const plain = (schema: Json) => optional(schema).find((name) => schema.properties[name].$ref === undefined);
const hasPlain = (schema: Json) => isObject(schema) && plain(schema) !== undefined;
const unflagged = (key: string) => (schema: Json) =>
  hasPlain(schema) && schema.properties[plain(schema) ?? ""][key] === undefined;

type Row = [name: string, kind: SchemaKind, fits: (schema: Json) => boolean, change: (schema: Json) => void];

const rows: Row[] = [
  ["minLength appears", "bound-added", lacks("minLength", isPlainText), set({ minLength: 3 })],
  ["maxLength appears", "bound-added", lacks("maxLength", isPlainText), set({ maxLength: 3000 })],
  ["pattern appears", "pattern-added", lacks("pattern", isPlainText), set({ pattern: "^x" })],
  ["format appears", "format-narrowed", lacks("format", isPlainText), set({ format: "uuid" })],
  ["format goes", "format-widened", has("format"), (schema) => delete schema.format],
  ["format becomes another", "format-changed", (s) => s.format === "date-time", set({ format: "uuid" })],
  ["int64 becomes int32", "format-narrowed", (s) => s.format === "int64", set({ format: "int32" })],
  ["text becomes listed", "enum-added", isPlainText, set({ enum: ["x", "y"] })],
  ["text becomes constant", "enum-added", isPlainText, set({ const: "x" })],
  [
    "a type joins",
    "type-widened",
    (s) => isPlainText(s) && s.format === undefined,
    set({ type: ["string", "boolean"] }),
  ],
  ["null joins", "became-nullable", isPlainText, set({ type: ["string", "null"] })],
  ["null joins a number", "became-nullable", isNumber, set({ type: ["integer", "null"] })],
  ["null joins an object", "became-nullable", isObject, set({ type: ["object", "null"] })],
  [
    "null goes",
    "became-non-nullable",
    (s) => Array.isArray(s.type) && s.type.includes("null"),
    (s) => Object.assign(s, { type: s.type.filter((type: string) => type !== "null") }),
  ],
  ["whole numbers become numbers", "type-widened", isNumber, set({ type: "number" })],
  ["minimum appears", "bound-added", lacks("minimum", isNumber), set({ minimum: -7 })],
  ["maximum appears", "bound-added", lacks("maximum", isNumber), set({ maximum: 7_000_000_000_000 })],
  ["exclusiveMinimum appears", "bound-added", lacks("minimum", isNumber), set({ exclusiveMinimum: -7 })],
  ["multipleOf appears", "bound-tightened", isNumber, set({ multipleOf: 5 })],
  ["a value joins a list", "enum-value-added", has("enum"), (s) => s.enum.push("NEW_VALUE")],
  ["a value leaves a list", "enum-value-removed", (s) => s.enum?.length > 1, (s) => s.enum.pop()],
  ["a list goes", "enum-removed", has("enum"), (s) => delete s.enum],
  [
    "a known value joins",
    "known-value-added",
    has("x-extensible-enum"),
    (s) => s["x-extensible-enum"].push("NEW_VALUE"),
  ],
  [
    "a known value leaves",
    "known-value-removed",
    (s) => s["x-extensible-enum"]?.length > 1,
    (s) => s["x-extensible-enum"].pop(),
  ],
  [
    "an open list closes",
    "enum-closed",
    has("x-extensible-enum"),
    (s) => {
      s.enum = s["x-extensible-enum"];
      delete s["x-extensible-enum"];
    },
  ],
  ["minItems appears", "bound-added", lacks("minItems", isArray), set({ minItems: 2 })],
  ["maxItems appears", "bound-added", lacks("maxItems", isArray), set({ maxItems: 2 })],
  ["uniqueItems appears", "bound-tightened", lacks("uniqueItems", isArray), set({ uniqueItems: true })],
  ["contains appears", "constraint-added", isArray, set({ contains: { const: 1 } })],
  [
    "items become anything",
    "type-widened",
    (s) => isArray(s) && typeof s.items?.type === "string" && s.items.type !== "object",
    (s) => delete s.items,
  ],
  [
    "an optional property joins",
    "property-added",
    isMutable,
    (s) => Object.assign(s, { properties: { ...s.properties, newOne: { type: "string" } } }),
  ],
  [
    "a required property joins",
    "required-property-added",
    isMutable,
    (s) => {
      s.properties = { ...s.properties, newOne: { type: "string" } };
      s.required = [...(s.required ?? []), "newOne"];
    },
  ],
  [
    "an optional property leaves",
    "property-removed",
    (s) => hasOptional(s) && isMutable(s),
    (s) => delete s.properties[optional(s)[0] ?? ""],
  ],
  [
    "a required property leaves",
    "required-property-removed",
    (s) => hasRequired(s) && isMutable(s),
    (s) => {
      const [name = ""] = required(s);
      delete s.properties[name];
      s.required = s.required.filter((other: string) => other !== name);
    },
  ],
  [
    "an optional property is demanded",
    "property-became-required",
    hasOptional,
    (s) => Object.assign(s, { required: [...(s.required ?? []), optional(s)[0]] }),
  ],
  [
    "a required property is let go",
    "property-became-optional",
    hasRequired,
    (s) => s.required.splice(s.required.indexOf(required(s)[0]), 1),
  ],
  [
    "an object closes",
    "additional-properties-closed",
    lacks("additionalProperties", isObject),
    set({ additionalProperties: false }),
  ],
  ["minProperties appears", "bound-added", lacks("minProperties", isObject), set({ minProperties: 1 })],
  ["names of properties are ruled", "constraint-added", isObject, set({ propertyNames: { pattern: "^[a-z]" } })],
  ["dependencies appear", "dependency-added", isObject, set({ dependentRequired: { a: ["b"] } })],
  ["something is ruled out", "constraint-added", isObject, set({ not: { required: ["x"] } })],
  ["a condition appears", "constraint-added", isObject, set({ if: { required: ["x"] }, else: { required: ["y"] } })],
  ["a property is deprecated", "property-deprecated", unflagged("deprecated"), flag({ deprecated: true })],
  ["a property becomes read-only", "property-became-read-only", unflagged("readOnly"), flag({ readOnly: true })],
  ["a property becomes write-only", "property-became-write-only", unflagged("writeOnly"), flag({ writeOnly: true })],
];

export const schemaMutations: SchemaMutation[] = rows.map(([name, kind, fits, change]) => ({
  name,
  kind,
  fits,
  change,
}));
