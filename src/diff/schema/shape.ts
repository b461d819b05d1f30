// The first step of comparing schemas: a schema as the list of objects whose keywords all hold at once. References
// are followed, `allOf` and unions of one member dissolve, and what is left says the same however it was split up.

import { followRef, type OpenApiDocument, resolve } from "../document.js";
import { canonical, isRecord, list, member, text } from "../json.js";
import { child, items, type Located } from "../located.js";

/** Schemas that all apply to one value; more than one where `allOf` says several things about a property. */
export type Source = readonly Located[];

/** `oneOf` or `anyOf`, without the members that are just `null`. */
export interface Union {
  keyword: "oneOf" | "anyOf";
  members: Located[];
  nullable: boolean;
  node: Located;
}

export interface Shape {
  /** The schema objects that hold keywords, the outermost first; never empty. */
  holders: Located[];
  /** The accepted types other than `null`; absent where any is. */
  types?: ReadonlySet<string>;
  nullable: boolean;
  /** The unions of more than one member. */
  unions: Union[];
  /** The unions of one member, which is among the holders. */
  dissolved: Union[];
  /** A reference that leads nowhere: nothing can be said about the schema. */
  unresolved?: string;
}

/** What says nothing about values: a union beside these alone is all that there is. */
export const saying: ReadonlySet<string> = new Set(
  "title description example examples externalDocs discriminator nullable".split(" "),
);

/** Follows references until something else stands there; `shared` tells that one was followed. */
export function settle(document: OpenApiDocument, source: Source): { source: Source; shared: boolean } {
  const settled = new Map<string, Located>();
  let shared = false;
  for (const part of source) {
    const seen = new Set<string>();
    let at = part;
    while (!at.bare && isPureRef(document, at.value) && !seen.has(at.pointer)) {
      seen.add(at.pointer);
      const target = followRef(document, at);
      if (target === undefined) break;
      at = target;
      shared = true;
    }
    settled.set(partKey(at), at);
  }
  return { source: [...settled.values()], shared };
}

function isPureRef(document: OpenApiDocument, value: unknown): boolean {
  if (!isRecord(value) || text(member(value, "$ref")) === undefined) return false;
  return !document.refSiblingsCount || Object.keys(value).length === 1;
}

/** What identifies a source within its document. */
export function sourceKey(source: Source): string {
  return source.map(partKey).join(" & ");
}

function partKey({ pointer, absent, bare, only }: Located): string {
  return `${pointer}${absent ? "?" : ""}${bare ? "!" : ""}${only ?? ""}`;
}

export function readShape(document: OpenApiDocument, source: Source): Shape {
  const shape: Shape = { holders: [], nullable: false, unions: [], dissolved: [] };
  const seen = new Set<string>();
  let nullMember = false;

  const collect = (node: Located): void => {
    if (seen.has(partKey(node))) return;
    seen.add(partKey(node));
    if (node.bare) {
      shape.holders.push(node);
      return;
    }
    const ref = text(member(node.value, "$ref"));
    if (ref !== undefined) {
      const target = followRef(document, node);
      if (target === undefined) shape.unresolved = ref;
      if (!isPureRef(document, node.value)) shape.holders.push(node);
      if (target !== undefined) collect(target);
      if (isPureRef(document, node.value)) return;
    } else {
      shape.holders.push(node);
    }
    for (const part of items(child(node, "allOf"))) collect(part);
    if (isDoubleNegation(node.value)) collect(child(child(node, "not"), "not"));
    for (const union of readUnions(node)) {
      const listed = foldUnion(document, union);
      if (listed !== undefined) {
        shape.holders.push(listed);
        continue;
      }
      const [only] = union.members;
      if (union.members.length !== 1 || only === undefined) {
        shape.unions.push(union);
        continue;
      }
      shape.dissolved.push(union);
      nullMember ||= union.nullable;
      collect(only);
    }
  };

  for (const part of source) collect(part);
  const [first] = source;
  if (shape.holders.length === 0 && first !== undefined) shape.holders.push({ ...first, value: {} });
  const types = readTypes(shape.holders);
  if (types !== undefined) shape.types = types;
  shape.nullable = nullMember || readNullable(shape);
  return shape;
}

function readUnions(node: Located): Union[] {
  return (["oneOf", "anyOf"] as const).flatMap((keyword): Union[] => {
    const place = child(node, keyword);
    const all = items(place).map((item, index) => {
      const title = text(member(item.value, "title"));
      return { ...item, at: `${node.at}|${title ?? index + 1}` };
    });
    const members = all.filter((item) => !isNullOnly(item.value));
    const nullable = members.length < all.length;
    // Nothing but `null` is what the schema accepts, not what it accepts besides.
    if (members.length === 0)
      return all.slice(0, 1).map((only) => ({ keyword, members: [only], nullable: false, node: place }));
    return [{ keyword, members, nullable, node: place }];
  });
}

const foldable = new Set(["type", "const", "enum", "title", "description", "example", "examples"]);

/** A union of nothing but types, or of nothing but listed values, is one list of them. */
function foldUnion(document: OpenApiDocument, { keyword, members, nullable, node }: Union): Located | undefined {
  if (members.length < 2) return undefined;
  const schemas = members.map((part) => resolve(document, part).value);
  const simple = schemas.every((schema) => {
    return isRecord(schema) && Object.keys(schema).every((key) => foldable.has(key) || key.startsWith("x-"));
  });
  if (!simple) return undefined;
  const types = schemas.map((schema) => [...(typesOf(schema) ?? [])]);
  const type = types.every(({ length }) => length > 0)
    ? { type: [...types.flat(), ...(nullable ? ["null"] : [])] }
    : {};
  const values = schemas.map(valuesOf);
  const isListed = values.every((list) => list !== undefined);
  if (isListed) {
    const all = values.flat();
    const times = (value: unknown) => all.filter((other) => canonical(other) === canonical(value)).length;
    const accepted = keyword === "oneOf" ? all.filter((value) => times(value) === 1) : all;
    return { ...node, value: { ...type, enum: [...accepted, ...(nullable ? [null] : [])] } };
  }
  // Of `oneOf`, a whole number fits two members of these, and so none.
  const overlap = keyword === "oneOf" && new Set(types.flat()).size < types.flat().length;
  const numbers = keyword === "oneOf" && types.flat().includes("number") && types.flat().includes("integer");
  const isTypes = values.every((list) => list === undefined) && "type" in type;
  return isTypes && !overlap && !numbers ? { ...node, value: type } : undefined;
}

function valuesOf(schema: unknown): unknown[] | undefined {
  if (!isRecord(schema)) return undefined;
  if (Object.hasOwn(schema, "const")) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function isNullOnly(schema: unknown): boolean {
  const only = member(schema, "type") ?? member(schema, "const") ?? member(schema, "enum");
  return only === "null" || canonical(only) === '["null"]' || canonical(only) === "[null]" || isNullConst(schema);
}

function isNullConst(schema: unknown): boolean {
  return isRecord(schema) && Object.hasOwn(schema, "const") && schema.const === null;
}

/** Whether no value at all is accepted: `false`, or `not` of what accepts anything. */
export function isNothing(schema: unknown): boolean {
  const refused = member(schema, "not");
  return schema === false || refused === true || (isRecord(refused) && Object.keys(refused).length === 0);
}

/** `not` of nothing but `not`, which is what stands within. */
export function isDoubleNegation(schema: unknown): boolean {
  const refused = member(schema, "not");
  return isRecord(refused) && isRecord(refused.not) && Object.keys(refused).every((key) => key === "not");
}

/** What may bring in further properties, which `unevaluatedProperties` leaves alone. */
const applicators = "$ref $dynamicRef allOf anyOf oneOf if dependentSchemas additionalProperties".split(" ");

/** The keyword about the properties that a schema does not list: without applicators, both say the same. */
export function additionalKeyword(schema: unknown): "additionalProperties" | "unevaluatedProperties" {
  const alone = applicators.every((keyword) => member(schema, keyword) === undefined);
  return alone && member(schema, "unevaluatedProperties") !== undefined
    ? "unevaluatedProperties"
    : "additionalProperties";
}

/** The types that all holders accept, `null` left out. */
function readTypes(holders: Located[]): Set<string> | undefined {
  const types = holders
    .map((holder) => typesOf(holder.value))
    .filter((types) => types !== undefined)
    .reduce<Set<string> | undefined>((all, types) => (all === undefined ? types : intersect(all, types)), undefined);
  // Whole numbers in another notation.
  if (types?.has("number") && holders.some(({ value }) => member(value, "multipleOf") === 1))
    return new Set([...types].map((type) => (type === "number" ? "integer" : type)));
  return types;
}

function typesOf(schema: unknown): Set<string> | undefined {
  if (isNothing(schema)) return new Set();
  const type = member(schema, "type") ?? impliedType(schema);
  const names = list(typeof type === "string" ? [type] : type).filter((name) => typeof name === "string");
  return names.length === 0 ? undefined : new Set(names.filter((name) => name !== "null"));
}

/** Both truth values are a type, and so is `null`. */
function impliedType(schema: unknown): string | undefined {
  const values = valuesOf(schema)?.filter((value) => value !== null);
  if (values?.length === 0) return "null";
  return values?.length === 2 && values.includes(true) && values.includes(false) ? "boolean" : undefined;
}

function intersect(a: Set<string>, b: Set<string>): Set<string> {
  const both = [...a, ...b].filter((type) => coversType(a, type) && coversType(b, type));
  return new Set(both);
}

/** Whether a set of types admits a type; every integer is a number. */
export function coversType(types: ReadonlySet<string> | undefined, type: string): boolean {
  return types === undefined || types.has(type) || (type === "integer" && types.has("number"));
}

/**
 * Whether `null` is accepted. `nullable` beside a `$ref` or `allOf` is taken at its word, although to the letter
 * it cannot lift what the other part demands: this is how everybody uses it.
 */
function readNullable({ holders, unions }: Shape): boolean {
  if (member(holders[0]?.value, "nullable") === true) return true;
  const allowed = holders.every(({ value }) => {
    if (isNothing(value)) return false;
    if (member(value, "nullable") === true) return true;
    const type = member(value, "type");
    const typed = typeof type === "string" || list(type).length > 0;
    const values = member(value, "enum");
    const listed = !Array.isArray(values) || values.includes(null);
    const fixed = !isRecord(value) || !Object.hasOwn(value, "const") || isNullConst(value);
    return listed && fixed && (!typed || type === "null" || list(type).includes("null"));
  });
  return allowed && unions.every((union) => union.nullable);
}
