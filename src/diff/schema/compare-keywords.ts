// What a schema says about a value by single keywords: bounds of all kinds, patterns, steps, defaults, codings.

import { canonical, compareText, type JsonValue, list, member, sameJson, sortedKeys, text, toJson } from "../json.js";
import { compareConstraints } from "./compare-constraints.js";
import type { SchemaPair } from "./compare-schemas.js";
import {
  isCodingRewritten,
  isIdle,
  isWithoutEffect,
  keywordPlace,
  keywordValues,
  type SameTypes,
} from "./compare-values.js";
import { isListed, valueBounds } from "./listed-values.js";
import type { Shape } from "./shape.js";

const lowerBounds = ["minLength", "minItems", "minProperties"];
const upperBounds = ["maxLength", "maxItems", "maxProperties", "maxContains"];

export function compareKeywords(pair: SchemaPair, sameTypes: SameTypes): void {
  for (const keyword of lowerBounds) compareBound(pair, sameTypes, keyword, sizeBound(keyword, "lower"));
  compareBound(pair, sameTypes, "minContains", leastContained(pair));
  for (const keyword of upperBounds) compareBound(pair, sameTypes, keyword, sizeBound(keyword, "upper"));
  compareBound(pair, sameTypes, "minimum", numberBound("minimum", "exclusiveMinimum", 1));
  compareBound(pair, sameTypes, "maximum", numberBound("maximum", "exclusiveMaximum", -1));
  compareBound(pair, sameTypes, "uniqueItems", uniqueness);
  comparePatterns(pair, sameTypes);
  compareSteps(pair, sameTypes);
  compareDefaults(pair, sameTypes);
  compareDependentRequired(pair, sameTypes);
  for (const keyword of ["contentEncoding", "contentMediaType"]) compareContentCoding(pair, sameTypes, keyword);
  compareConstraints(pair, sameTypes);
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
  if ((from === undefined || to === undefined) && (!sameTypes || isWithoutEffect(revision, keyword))) return;
  if (valueBounds.has(keyword) && isListed(base) && isListed(revision)) return;
  const [a, b] = [from?.strength ?? -Infinity, to?.strength ?? -Infinity];
  const tightened = b > a || (b === a && to?.exclusive === true && from?.exclusive === false);
  const relaxed = b < a || (b === a && from?.exclusive === true && to?.exclusive === false);
  if (!tightened && !relaxed) return;
  const args = { keyword, base: from?.written ?? null, revision: to?.written ?? null };
  const strict = keyword === "uniqueItems";
  const kind = tightened ? (from === undefined && !strict ? "bound-added" : "bound-tightened") : "bound-relaxed";
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

/** One at least, unless said otherwise, where both sides say what has to be contained. */
function leastContained({ base, revision }: SchemaPair): ReadBound {
  const both = [base, revision].every((shape) => keywordValues(shape, "contains").length > 0);
  return (shape) => {
    const size = keywordValues(shape, "minContains")[0] ?? 1;
    return both && typeof size === "number" && size > 0
      ? { strength: size, exclusive: false, written: size }
      : undefined;
  };
}

/** Both notations of an exclusive bound: a flag beside the bound (3.0), or a bound of its own (3.1). */
function numberBound(inclusiveKeyword: string, exclusiveKeyword: string, sign: 1 | -1): ReadBound {
  return (shape) => {
    if (isIdle(shape, inclusiveKeyword)) return undefined;
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
    [...new Set(keywordValues(shape, "pattern").filter(isTelling))].sort(compareText),
  );
  if (from === undefined || to === undefined || sameJson(from, to)) return;
  const added = from.length === 0;
  const removed = to.length === 0;
  if ((added || removed) && (!sameTypes || isWithoutEffect(revision, "pattern"))) return;
  const kind = added ? "pattern-added" : removed ? "pattern-removed" : "pattern-changed";
  report(kind, keywordPlace(base, "pattern"), keywordPlace(revision, "pattern"), { base: from, revision: to });
}

/** `.*` is found in any text. */
function isTelling(pattern: unknown): pattern is string {
  return typeof pattern === "string" && !/^(\^?\.\*\$?|\^|\$|)$/.test(pattern);
}

function compareSteps({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  const [from, to] = [stepOf(base), stepOf(revision)];
  if (from === to) return;
  if ((from === undefined || to === undefined) && (!sameTypes || isWithoutEffect(revision, "multipleOf"))) return;
  const tightened = from === undefined || (to !== undefined && isMultiple(to, from));
  const relaxed = to === undefined || (from !== undefined && isMultiple(from, to));
  const kind = tightened ? "bound-tightened" : relaxed ? "bound-relaxed" : "multiple-of-changed";
  const args = { keyword: "multipleOf", base: from ?? null, revision: to ?? null };
  report(kind, keywordPlace(base, "multipleOf"), keywordPlace(revision, "multipleOf"), args);
}

/** Of several steps, the least that is a multiple of each; whole numbers are steps of 1 as they are. */
function stepOf(shape: Shape): number | undefined {
  const steps = keywordValues(shape, "multipleOf").filter((step) => typeof step === "number" && step > 0);
  const whole = shape.types?.has("integer") === true && !shape.types.has("number");
  const step = steps.reduce<number | undefined>(
    (all, one) => (all === undefined ? Number(one) : leastMultiple(all, Number(one))),
    whole && steps.length > 0 ? 1 : undefined,
  );
  return whole && step === 1 ? undefined : step;
}

function leastMultiple(a: number, b: number): number {
  for (let times = 1; times <= 1000; times++) if (isMultiple(a * times, b)) return a * times;
  return a * b;
}

/** Not by `%`: of 0.3 and 0.1, it leaves almost 0.1. */
function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.abs(times);
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

function compareContentCoding({ base, revision, report }: SchemaPair, sameTypes: SameTypes, keyword: string): void {
  const [from, to] = [base, revision].map((shape) => text(keywordValues(shape, keyword)[0]) ?? null);
  if (isCodingRewritten(base, revision, keyword)) return;
  if (from === to || (!sameTypes && (from === null || to === null))) return;
  const args = { keyword, base: from ?? null, revision: to ?? null };
  report("content-coding-changed", keywordPlace(base, keyword), keywordPlace(revision, keyword), args);
}

/** Each name that makes another one required is a demand of its own. */
function compareDependentRequired({ base, revision, report }: SchemaPair, sameTypes: SameTypes): void {
  const keyword = "dependentRequired";
  if (!sameTypes || isWithoutEffect(revision, keyword)) return;
  const [from, to] = [dependencies(base), dependencies(revision)];
  const places = [keywordPlace(base, keyword), keywordPlace(revision, keyword)] as const;
  for (const [key, args] of to) if (!from.has(key)) report("dependency-added", ...places, args);
  for (const [key, args] of from) if (!to.has(key)) report("dependency-removed", ...places, args);
}

function dependencies(shape: Shape): Map<string, { name: string; required: string }> {
  const always = keywordValues(shape, "required").flatMap(list);
  const found = keywordValues(shape, "dependentRequired").flatMap((map) =>
    sortedKeys(map).flatMap((name) => {
      const isSaid = (required: unknown): required is string =>
        typeof required === "string" && required !== name && !always.includes(required);
      const names = list(member(map, name)).filter(isSaid);
      return names.sort(compareText).map((required) => ({ name, required }));
    }),
  );
  return new Map(found.map((args) => [canonical([args.name, args.required]), args]));
}
