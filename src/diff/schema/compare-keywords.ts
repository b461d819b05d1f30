// What a schema says about the extent of a value, bound by bound, and at the end every keyword that no module
// understands: a change of it is reported as what it is, a change that someone has to look at.

import { canonical, compareText, isRecord, type JsonValue, member, sameJson, sortedKeys, toJson } from "../json.js";
import type { SchemaPair } from "./compare-schemas.js";
import { keywordPlace, keywordValues, type SameTypes } from "./compare-values.js";
import type { Shape } from "./shape.js";

const lowerBounds = ["minLength", "minItems", "minProperties"];
const upperBounds = ["maxLength", "maxItems", "maxProperties"];

/** Keywords that only ever take values away, and so harm a request where they are added. */
const constraints = new Set([
  ..."not contains minContains maxContains prefixItems patternProperties propertyNames if then else".split(" "),
  ..."dependentRequired dependentSchemas unevaluatedItems unevaluatedProperties contentSchema".split(" "),
]);
const comparedElsewhere = new Set([
  ..."type nullable format enum const required properties additionalProperties items default".split(" "),
  ..."minLength minItems minProperties maxLength maxItems maxProperties uniqueItems pattern multipleOf".split(" "),
  ..."minimum maximum exclusiveMinimum exclusiveMaximum readOnly writeOnly deprecated allOf oneOf anyOf".split(" "),
  ..."title description example examples externalDocs".split(" "),
]);
const withoutMeaning = new Set("$ref $schema $id $anchor $comment $defs definitions".split(" "));
const saying = new Set("title description example examples externalDocs $comment".split(" "));
/** Keywords whose members are named by the document's author. */
const maps = new Set("properties patternProperties dependentSchemas $defs".split(" "));

export function compareKeywords(pair: SchemaPair, sameTypes: SameTypes): void {
  for (const keyword of lowerBounds) compareBound(pair, sameTypes, keyword, sizeBound(keyword, "lower"));
  for (const keyword of upperBounds) compareBound(pair, sameTypes, keyword, sizeBound(keyword, "upper"));
  compareBound(pair, sameTypes, "minimum", numberBound("minimum", "exclusiveMinimum", 1));
  compareBound(pair, sameTypes, "maximum", numberBound("maximum", "exclusiveMaximum", -1));
  compareBound(pair, sameTypes, "uniqueItems", uniqueness);
  comparePatterns(pair, sameTypes);
  compareSteps(pair, sameTypes);
  compareDefaults(pair, sameTypes);
  compareOthers(pair, sameTypes);
}

/** A bound as a number that grows with what it takes away, and as the documents write it. */
interface Bound {
  strength: number;
  exclusive: boolean;
  written: JsonValue;
}

type ReadBound = (shape: Shape) => Bound | undefined;

function compareBound({ base, revision, report }: SchemaPair, sameTypes: SameTypes, keyword: string, read: ReadBound) {
  const from = read(base);
  const to = read(revision);
  if (!sameTypes && (from === undefined || to === undefined)) return;
  const [a, b] = [from?.strength ?? -Infinity, to?.strength ?? -Infinity];
  const tightened = b > a || (b === a && to?.exclusive === true && from?.exclusive === false);
  const relaxed = b < a || (b === a && from?.exclusive === true && to?.exclusive === false);
  if (!tightened && !relaxed) return;
  const args = { keyword, base: from?.written ?? null, revision: to?.written ?? null };
  const kind = tightened ? "bound-tightened" : "bound-relaxed";
  report(kind, keywordPlace(base, keyword), keywordPlace(revision, keyword), args);
}

function strongest(bounds: Bound[]): Bound | undefined {
  return bounds.sort((a, b) => b.strength - a.strength || Number(b.exclusive) - Number(a.exclusive))[0];
}

function sizeBound(keyword: string, side: "lower" | "upper"): ReadBound {
  return (shape) => {
    const sizes = keywordValues(shape, keyword).filter((size) => typeof size === "number");
    // "At least 0" is no bound.
    const bounds = sizes.filter((size) => side === "upper" || size > 0);
    const sign = side === "lower" ? 1 : -1;
    return strongest(bounds.map((size) => ({ strength: sign * size, exclusive: false, written: size })));
  };
}

/** Both notations of an exclusive bound: a flag beside the bound (3.0), or a bound of its own (3.1). */
function numberBound(inclusiveKeyword: string, exclusiveKeyword: string, sign: 1 | -1): ReadBound {
  return (shape) => {
    const integers = shape.types?.size === 1 && shape.types.has("integer");
    const bounds = shape.holders.flatMap(({ value }) => {
      const inclusive = member(value, inclusiveKeyword);
      const exclusive = member(value, exclusiveKeyword);
      const limits: [unknown, boolean][] = [
        [inclusive, exclusive === true],
        [exclusive, true],
      ];
      return limits.flatMap(([limit, isExclusive]): Bound[] => {
        if (typeof limit !== "number") return [];
        // For integers, "above 0" is "from 1".
        const whole = integers && isExclusive && Number.isInteger(limit);
        const strength = sign * limit + (whole ? 1 : 0);
        const written = isExclusive ? { exclusive: limit } : limit;
        return [{ strength, exclusive: isExclusive && !whole, written }];
      });
    });
    return strongest(bounds);
  };
}

function uniqueness(shape: Shape): Bound | undefined {
  const unique = keywordValues(shape, "uniqueItems").includes(true);
  return unique ? { strength: 1, exclusive: false, written: true } : undefined;
}

function comparePatterns({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  const [from, to] = [base, revision].map((shape) =>
    [...new Set(keywordValues(shape, "pattern").filter((pattern) => typeof pattern === "string"))].sort(compareText),
  );
  if (from === undefined || to === undefined || sameJson(from, to)) return;
  const added = from.length === 0;
  const removed = to.length === 0;
  if (!sameTypes && (added || removed)) return;
  const kind = added ? "pattern-added" : removed ? "pattern-removed" : "pattern-changed";
  report(kind, keywordPlace(base, "pattern"), keywordPlace(revision, "pattern"), { base: from, revision: to });
}

function compareSteps({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  const [from] = keywordValues(base, "multipleOf").filter((step) => typeof step === "number");
  const [to] = keywordValues(revision, "multipleOf").filter((step) => typeof step === "number");
  if (from === to || (!sameTypes && (from === undefined || to === undefined))) return;
  const tightened = from === undefined || (to !== undefined && to % from === 0);
  const relaxed = to === undefined || (from !== undefined && from % to === 0);
  const kind = tightened ? "bound-tightened" : relaxed ? "bound-relaxed" : "multiple-of-changed";
  const args = { keyword: "multipleOf", base: from ?? null, revision: to ?? null };
  report(kind, keywordPlace(base, "multipleOf"), keywordPlace(revision, "multipleOf"), args);
}

function compareDefaults({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  const [from] = keywordValues(base, "default");
  const [to] = keywordValues(revision, "default");
  if (sameJson(from, to) && (from === undefined) === (to === undefined)) return;
  const places = [keywordPlace(base, "default"), keywordPlace(revision, "default")] as const;
  if (from === undefined) {
    if (sameTypes) report("default-added", ...places, { revision: toJson(to) });
  } else if (to === undefined) {
    if (sameTypes) report("default-removed", ...places, { base: toJson(from) });
  } else {
    report("default-changed", ...places, { base: toJson(from), revision: toJson(to) });
  }
}

function compareOthers({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  const holders = [...base.holders, ...revision.holders];
  for (const keyword of new Set(holders.flatMap(({ value }) => sortedKeys(value)))) {
    if (keyword.startsWith("x-") || withoutMeaning.has(keyword)) continue;
    if (comparedElsewhere.has(keyword) && keyword !== "items") continue;
    const [from, to] = [base, revision].map((shape) => otherValues(shape, keyword));
    if (from === undefined || to === undefined || sameJson(from, to)) continue;
    const [added, removed] = [from.length === 0, to.length === 0];
    if (!sameTypes && (added || removed)) continue;
    const change = added ? "constraint-added" : removed ? "constraint-removed" : "constraint-changed";
    const kind = constraints.has(keyword) || keyword === "items" ? change : "keyword-changed";
    const args = { keyword, base: toJson(from[0]), revision: toJson(to[0]) };
    report(kind, keywordPlace(base, keyword), keywordPlace(revision, keyword), args);
  }
}

/** The values of a keyword without what readers alone notice. `items` counts here only as a tuple. */
function otherValues(shape: Shape, keyword: string): unknown[] {
  const values = keywordValues(shape, keyword).filter((value) => keyword !== "items" || Array.isArray(value));
  const byText = new Map(values.map((value) => withoutSaying(value, maps.has(keyword))).map((v) => [canonical(v), v]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

function withoutSaying(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSaying(item, false));
  if (!isRecord(value)) return value;
  const keys = sortedKeys(value).filter((key) => isMap || !saying.has(key));
  return Object.fromEntries(keys.map((key) => [key, withoutSaying(value[key], !isMap && maps.has(key))]));
}
