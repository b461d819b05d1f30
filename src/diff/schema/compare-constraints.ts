// Keywords that hold schemas which a value has to meet or must not, and at the end every keyword that no module
// understands: a change of it is reported as what it is, a change that someone has to look at.

import { canonical, compareText, isRecord, member, sameJson, sortedKeys, toJson } from "../json.js";
import { child, type Located } from "../located.js";
import type { SchemaKind } from "../rules.js";
import type { SchemaPair } from "./compare-schemas.js";
import { isIdle, isWithoutEffect, keywordPlace, type SameTypes } from "./compare-values.js";
import { additionalKeyword, isDoubleNegation, isNothing, type Shape } from "./shape.js";

/** Keywords that only ever take values away, and so harm a request where they are added. */
const constraints = new Set([
  ..."not contains propertyNames if".split(" "),
  ..."dependentSchemas unevaluatedItems unevaluatedProperties contentSchema".split(" "),
]);
/** Those whose value is a schema that values have to meet, or must not. */
const schemaKeywords = new Set(
  "not contains propertyNames unevaluatedItems unevaluatedProperties contentSchema".split(" "),
);
/** Constraints that say nothing where their schema accepts anything. */
const idleWhereOpen = new Set("propertyNames unevaluatedItems unevaluatedProperties contentSchema".split(" "));
const comparedElsewhere = new Set([
  ..."type nullable format enum const required properties additionalProperties items default".split(" "),
  ..."minLength minItems minProperties maxLength maxItems maxProperties uniqueItems pattern multipleOf".split(" "),
  ..."minContains maxContains prefixItems additionalItems patternProperties dependentRequired discriminator".split(" "),
  ..."contentEncoding contentMediaType x-stability-level".split(" "),
  ..."minimum maximum exclusiveMinimum exclusiveMaximum readOnly writeOnly deprecated allOf oneOf anyOf".split(" "),
  ..."title description example examples externalDocs".split(" "),
]);
const withoutMeaning = new Set("$ref $schema $id $anchor $comment $defs definitions".split(" "));
const saying = new Set("title description example examples externalDocs $comment".split(" "));
/** Keywords whose members are named by the document's author. */
const maps = new Set("properties patternProperties dependentSchemas $defs".split(" "));

export function compareConstraints(pair: SchemaPair, sameTypes: SameTypes): void {
  const { base, revision, report } = pair;
  const holders = [...base.holders, ...revision.holders];
  for (const keyword of new Set(holders.flatMap(({ value }) => sortedKeys(value)))) {
    if (keyword.startsWith("x-") || withoutMeaning.has(keyword)) continue;
    if (comparedElsewhere.has(keyword) || keyword === "then" || keyword === "else") continue;
    const [from, to] = [base, revision].map((shape) => otherValues(shape, keyword));
    if (from === undefined || to === undefined || sameJson(from, to)) continue;
    const [added, removed] = [from.length === 0, to.length === 0];
    if ((added || removed) && (!sameTypes || isWithoutEffect(revision, keyword))) continue;
    const change = added ? "constraint-added" : removed ? "constraint-removed" : changeOf(pair, keyword);
    if (change === undefined) continue;
    const kind = constraints.has(keyword) ? change : "keyword-changed";
    // Of several, which comes first is chance.
    const [shown, nowShown] = [from, to].map((values) => toJson(values.length > 1 ? values : values[0]));
    const args = { keyword, base: shown ?? null, revision: nowShown ?? null };
    report(kind, keywordPlace(base, keyword), keywordPlace(revision, keyword), args);
  }
}

/** What became of the accepted values; undefined where they are the same. What a schema rules out counts reversed. */
function changeOf({ base, revision, walk }: SchemaPair, keyword: string): SchemaKind | undefined {
  const [from, to] = [base, revision].map((shape) =>
    shape.holders.filter(({ value }) => member(value, keyword) !== undefined),
  );
  const [a, b] = [from?.[0], to?.[0]];
  if (a === undefined || b === undefined || from?.length !== 1 || to?.length !== 1) return "constraint-changed";
  const parts = partsOf(keyword, a, b);
  if (parts === undefined) return "constraint-changed";
  const relations = parts.map(([from, to]) => walk.relation([from], [to]));
  const narrower = relations.some((relation) => relation.narrower);
  const wider = relations.some((relation) => relation.wider);
  if (narrower === wider) return narrower ? "constraint-changed" : undefined;
  return narrower === (keyword === "not") ? "constraint-relaxed" : "constraint-tightened";
}

/** The schemas that a constraint comes to, side by side; undefined where they cannot be told apart. */
function partsOf(keyword: string, a: Located, b: Located): [Located, Located][] | undefined {
  if (schemaKeywords.has(keyword)) return [[branch(a, keyword), branch(b, keyword)]];
  if (keyword === "dependentSchemas") {
    const [from, to] = [child(a, keyword), child(b, keyword)];
    const names = new Set([...sortedKeys(from.value), ...sortedKeys(to.value)]);
    return [...names].map((name) => [branch(from, name), branch(to, name)]);
  }
  const isCondition = keyword === "if" && sameJson(member(a.value, "if"), member(b.value, "if"));
  if (!isCondition) return undefined;
  return ["then", "else"].map((part) => [branch(a, part), branch(b, part)]);
}

/** What is left unsaid may be anything. */
function branch(holder: Located, keyword: string): Located {
  const place = child(holder, keyword);
  return place.value === undefined ? { ...holder, value: {}, absent: true } : place;
}

/** The value of a keyword where it constrains something by itself. */
function constraintOf(schema: unknown, keyword: string): unknown {
  if (keyword === "not" && (isNothing(schema) || isDoubleNegation(schema))) return undefined;
  if (keyword === "contains" && member(schema, "minContains") === 0 && member(schema, "maxContains") === undefined)
    return undefined;
  if (idleWhereOpen.has(keyword) && isAnything(member(schema, keyword))) return undefined;
  if (keyword === "unevaluatedProperties" && additionalKeyword(schema) === keyword) return undefined;
  if (keyword !== "if") return member(schema, keyword);
  const parts = ["if", "then", "else"].map((part) => [part, member(schema, part)] as const);
  const [condition, ...branches] = parts.filter(([, value]) => value !== undefined);
  // A condition without a branch constrains nothing, and nor does a branch without its condition.
  return condition?.[0] === "if" && branches.length > 0 ? Object.fromEntries([condition, ...branches]) : undefined;
}

function isAnything(schema: unknown): boolean {
  return schema === true || (isRecord(schema) && Object.keys(schema).every((key) => saying.has(key)));
}

/** The values of a keyword without what readers alone notice. */
function otherValues(shape: Shape, keyword: string): unknown[] {
  if (isIdle(shape, keyword)) return [];
  const values = shape.holders.map(({ value }) => constraintOf(value, keyword)).filter((value) => value !== undefined);
  const byText = new Map(values.map((value) => withoutSaying(value, maps.has(keyword))).map((v) => [canonical(v), v]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

function withoutSaying(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSaying(item, false));
  if (!isRecord(value)) return value;
  const keys = sortedKeys(value).filter((key) => isMap || !saying.has(key));
  return Object.fromEntries(keys.map((key) => [key, withoutSaying(value[key], !isMap && maps.has(key))]));
}
