// What a schema says about a value as a whole: its types, whether it may be null, its format and its listed values.

import { compareText, isRecord, member, text, toJson } from "../json.js";
import { child, type Located } from "../located.js";
import type { SchemaPair } from "./compare-schemas.js";
import { isListed, listedValues } from "./listed-values.js";
import { coversType, type Shape, type Source } from "./shape.js";

const anyType: ReadonlySet<string> = new Set(["array", "boolean", "number", "object", "string"]);
/** Formats whose values all belong to another format of the same type. */
const widerFormats: Record<string, string[]> = { int32: ["int64"], float: ["double"] };

/** The place of a keyword: where the outermost holder has it, or the schema that has it not. */
export function keywordPlace(shape: Shape, keyword: string): Located | undefined {
  const holder = shape.holders.find(({ value }) => member(value, keyword) !== undefined);
  return holder === undefined ? shape.holders[0] : child(holder, keyword);
}

/** The types that a keyword says something about; of other values it says nothing. */
const concerned = new Map<string, string[]>([
  ...["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"].map((keyword): [string, string[]] => [
    keyword,
    ["string"],
  ]),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].map((keyword): [string, string[]] => [
    keyword,
    ["integer", "number"],
  ]),
  ...["minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"].map(
    (keyword): [string, string[]] => [keyword, ["array"]],
  ),
  ...[
    "required",
    "minProperties",
    "maxProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "additionalProperties",
  ].map((keyword): [string, string[]] => [keyword, ["object"]]),
]);

/**
 * Whether a keyword concerns no value of the one type that is looked at. Elsewhere such a keyword is compared: it says
 * nothing, but whoever wrote it meant something.
 */
export function isIdle(shape: Shape, keyword: string): boolean {
  return shape.holders.some(({ only }) => only !== undefined) && isWithoutEffect(shape, keyword);
}

/** Whether a keyword concerns no value of the types that are left. */
export function isWithoutEffect({ types }: Shape, keyword: string): boolean {
  return types !== undefined && (concerned.get(keyword)?.every((type) => !types.has(type)) ?? false);
}

/** All values of a keyword, the outermost holder's first; none where it says nothing about values of these types. */
export function keywordValues(shape: Shape, keyword: string): unknown[] {
  if (isIdle(shape, keyword)) return [];
  return shape.holders.map(({ value }) => member(value, keyword)).filter((value) => value !== undefined);
}

/**
 * Whether the absence of a keyword on one side says anything: beside a change of type it does not, since the
 * keywords of the old type just went with it.
 */
export type SameTypes = boolean;

export function compareTypes(pair: SchemaPair): SameTypes {
  const { report } = pair;
  const [base, revision] = [withListedTypes(pair.base, pair.revision), withListedTypes(pair.revision, pair.base)];
  const removed = lacksTypes(pair, { whole: revision, part: base, items: pair.walk.revisionShape });
  const added = lacksTypes(pair, { whole: base, part: revision, items: pair.walk.baseShape });
  const places = [keywordPlace(base, "type"), keywordPlace(revision, "type")] as const;
  if (removed || added) {
    const kind = removed && added ? "type-changed" : removed ? "type-narrowed" : "type-widened";
    report(kind, ...places, { base: typeNames(base), revision: typeNames(revision) });
  }
  const sameTypes = !removed && !added;
  if (!removed && becameList(pair)) pair.walk.visit(pair.base.holders, itemsOf(pair.revision));
  if (base.nullable !== revision.nullable && isNullTelling(base, revision, sameTypes)) {
    const nulls = [nullPlace(base) ?? places[0], nullPlace(revision) ?? places[1]] as const;
    report(revision.nullable ? "became-nullable" : "became-non-nullable", ...nulls);
  }
  return sameTypes;
}

/** Where a schema says that null is accepted, unless it is among its types. */
function nullPlace({ holders, dissolved }: Shape): Located | undefined {
  const [first] = holders;
  if (first !== undefined && member(first.value, "nullable") === true) return child(first, "nullable");
  return dissolved.find(({ nullable }) => nullable)?.node;
}

/** Beside a schema that names its types, one that lists its values without types has the types of these values. */
function withListedTypes(shape: Shape, other: Shape): Shape {
  if (shape.types !== undefined || other.types === undefined) return shape;
  const listed = listedValues(shape);
  if (!listed?.closed || listed.values.size === 0) return shape;
  const wholeNumber = other.types.has("number") ? "number" : "integer";
  return { ...shape, types: new Set([...listed.values.values()].map((value) => typeOf(value, wholeNumber))) };
}

function typeOf(value: unknown, wholeNumber: "integer" | "number"): string {
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? wholeNumber : typeof value;
}

/** Whether a schema does not admit all types of another. */
function lacksTypes(
  { carrier }: SchemaPair,
  { whole, part, items }: { whole: Shape; part: Shape; items: (source: Source) => Shape },
): boolean {
  const admitted = (types: ReadonlySet<string>) => (type: string) =>
    coversType(types, type) || (carrier !== "json" && types.has("string") && (carrier === "text" || !isNested(type)));
  const types = whole.types ?? anyType;
  const isList = carrier === "exploded-parameter" && types.has("array");
  const itemTypes = isList ? items(itemsOf(whole)).types : new Set<string>();
  const missing = [...(part.types ?? anyType)].filter((type) => !admitted(types)(type));
  return missing.some((type) => isNested(type) || !admitted(itemTypes ?? anyType)(type));
}

function becameList({ carrier, base, revision }: SchemaPair): boolean {
  const isList = revision.types?.has("array") === true && base.types?.has("array") === false;
  return carrier === "exploded-parameter" && isList && itemsOf(revision).length > 0;
}

function isNested(type: string): boolean {
  return type === "array" || type === "object";
}

function itemsOf({ holders }: Shape): Source {
  return holders.map((holder) => child(holder, "items")).filter(({ value }) => isRecord(value));
}

/** An untyped or unlisted value admits null along with everything else: then null is not what changed. */
function isNullTelling(base: Shape, revision: Shape, sameTypes: SameTypes): boolean {
  const typed = [base, revision].filter(({ types }) => types !== undefined).length;
  const sameLists = isListed(base) === isListed(revision);
  return base.unions.length === revision.unions.length && (typed === 2 || (sameTypes && typed === 0 && sameLists));
}

function typeNames({ types, nullable }: Shape): string[] {
  if (types?.size === 0 && nullable) return ["null"];
  return types === undefined ? ["any"] : [...types].sort(compareText);
}

export function compareValues(pair: SchemaPair, sameTypes: SameTypes): void {
  compareFormats(pair, sameTypes);
  compareEnums(pair, sameTypes);
}

/** What OpenAPI 3.0 says by a format, 3.1 says by a keyword. */
const codings: Record<string, [keyword: string, value: string]> = {
  byte: ["contentEncoding", "base64"],
  binary: ["contentMediaType", "application/octet-stream"],
};

/** Whether one side says by a format what the other says by this keyword, or by any of its kind. */
export function isCodingRewritten(base: Shape, revision: Shape, keyword?: string): boolean {
  const says = (one: Shape, other: Shape) => {
    const format = text(keywordValues(one, "format")[0]) ?? "";
    const [own, value] = (Object.hasOwn(codings, format) ? codings[format] : undefined) ?? ["", ""];
    if (own === "" || (keyword !== undefined && keyword !== own)) return false;
    const isAlone = keywordValues(one, own).length === 0 && keywordValues(other, "format").length === 0;
    return isAlone && keywordValues(other, own)[0] === value;
  };
  return says(base, revision) || says(revision, base);
}

function compareFormats({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  if (isCodingRewritten(base, revision)) return;
  const from = text(keywordValues(base, "format")[0]);
  const to = text(keywordValues(revision, "format")[0]);
  if (from === to || (!sameTypes && (from === undefined || to === undefined))) return;
  const narrower = from === undefined || (to !== undefined && widerFormats[to]?.includes(from) === true);
  const wider = to === undefined || (from !== undefined && widerFormats[from]?.includes(to) === true);
  const kind = narrower ? "format-narrowed" : wider ? "format-widened" : "format-changed";
  const args = { base: from ?? null, revision: to ?? null };
  report(kind, keywordPlace(base, "format"), keywordPlace(revision, "format"), args);
}

function compareEnums({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  const from = listedValues(base);
  const to = listedValues(revision);
  if (from === undefined && to === undefined) return;
  if (!sameTypes && (from === undefined || to === undefined)) return;
  const places = [from?.node ?? base.holders[0], to?.node ?? revision.holders[0]] as const;
  if ((from === undefined && to?.closed) || (to === undefined && from?.closed)) {
    const values = [...((from ?? to)?.values.values() ?? [])].map(toJson);
    report(from === undefined ? "enum-added" : "enum-removed", ...places, { values });
    return;
  }
  if (from?.closed && to?.closed === false) report("enum-opened", ...places);
  if (from?.closed === false && to?.closed) report("enum-closed", ...places);
  const closed = from?.closed === true && to?.closed === true;
  if (closed && isReplaced(from.values, to.values)) {
    const args = { base: [...from.values.values()].map(toJson), revision: [...to.values.values()].map(toJson) };
    report("enum-replaced", ...places, args);
    return;
  }
  for (const [key, value] of to?.values ?? []) {
    if (from?.values.has(key)) continue;
    report(closed ? "enum-value-added" : "known-value-added", ...places, { value: toJson(value) });
  }
  for (const [key, value] of from?.values ?? []) {
    if (to?.values.has(key)) continue;
    // Closing a list without a value is no mere hint that the value may go.
    report(to?.closed ? "enum-value-removed" : "known-value-removed", ...places, { value: toJson(value) });
  }
}

/** None of the old values is left: then what comes is not one more value, but always another. */
function isReplaced(from: Map<string, unknown>, to: Map<string, unknown>): boolean {
  return from.size > 0 && to.size > 0 && [...from.keys()].every((key) => !to.has(key));
}
