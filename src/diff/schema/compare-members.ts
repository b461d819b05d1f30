// What a schema says about the members of a value that it does not name: items of an array, by position or all alike,
// and properties by pattern or beyond those listed. What one side leaves unsaid may be anything, and is compared so.

import { compareText, isRecord, member, sortedKeys } from "../json.js";
import { child, type Located } from "../located.js";
import type { SchemaPair } from "./compare-schemas.js";
import { isWithoutEffect, keywordValues, type SameTypes } from "./compare-values.js";
import { additionalKeyword, isNothing, type Shape, type Source } from "./shape.js";

/** Admits no property that it does not list. */
export function isClosed({ holders }: Shape): boolean {
  return holders.some((holder) => isNothing(additionalOf(holder).value));
}

/** Patterns that match each name. */
const anyName = ["", "^", "$", ".*", "^.*", ".*$", "^.*$"];

/** A pattern for each name says what `additionalProperties` says, where no property has a schema of its own. */
function patternForAll({ value }: Located): string | undefined {
  const [pattern, ...more] = sortedKeys(member(value, "patternProperties"));
  const isAlone = more.length === 0 && sortedKeys(member(value, "properties")).length === 0;
  return isAlone && pattern !== undefined && anyName.includes(pattern) ? pattern : undefined;
}

function additionalOf(holder: Located, at?: string): Located {
  const pattern = patternForAll(holder);
  if (pattern !== undefined) return child(child(holder, "patternProperties"), pattern, at);
  return child(holder, additionalKeyword(holder.value), at);
}

function saysMore({ holders }: Shape): boolean {
  return holders.some((holder) => additionalOf(holder).value !== undefined);
}

function additionalPlace({ holders }: Shape): Located | undefined {
  return holders.map((holder) => additionalOf(holder)).find(({ value }) => value !== undefined) ?? holders[0];
}

export function compareAdditional(pair: SchemaPair, sameTypes: SameTypes): void {
  const keyword = "additionalProperties";
  const places = [additionalPlace(pair.base), additionalPlace(pair.revision)] as const;
  if (isWithoutEffect(pair.revision, keyword)) return;
  if (!sameTypes && !(saysMore(pair.base) && saysMore(pair.revision))) return;
  const [wasClosed, closed] = [isClosed(pair.base), isClosed(pair.revision)];
  if (!wasClosed && closed) pair.report("additional-properties-closed", ...places);
  if (wasClosed && !closed) pair.report("additional-properties-opened", ...places);
  if (!wasClosed && !closed) visitPart(pair, keyword, ".*");
}

/** A pattern that one side lacks: there, the properties that it matches are as all others. */
export function comparePatternProperties({ base, revision, walk }: SchemaPair, sameTypes: SameTypes): void {
  if (!sameTypes) return;
  const [from, to] = [patternsOf(base), patternsOf(revision)];
  for (const pattern of [...new Set([...from.keys(), ...to.keys()])].sort(compareText)) {
    const suffix = `./${pattern}/`;
    walk.visit(from.get(pattern) ?? others(base, suffix), to.get(pattern) ?? others(revision, suffix));
  }
}

function patternsOf({ holders }: Shape): Map<string, Source> {
  const patterns = new Map<string, Source>();
  for (const holder of holders) {
    if (patternForAll(holder) !== undefined) continue;
    const map = child(holder, "patternProperties");
    for (const pattern of sortedKeys(map.value))
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), child(map, pattern, `${holder.at}./${pattern}/`)]);
  }
  return patterns;
}

/** What a schema says about properties that it does not name. */
export function others(shape: Shape, suffix: string): Source {
  const parts = partSchemas(shape, "additionalProperties", suffix);
  return parts.length > 0 ? parts : anything(shape, suffix);
}

/** Items by position first, then those behind them. */
export function compareItems(pair: SchemaPair, sameTypes: SameTypes): void {
  const { base, revision, walk } = pair;
  if (!sameTypes && !(has(base, "items") && has(revision, "items"))) return;
  const [from, to] = [tupleOf(base), tupleOf(revision)];
  for (let index = 0; index < Math.max(from.length, to.length); index++) {
    const suffix = `[${index}]`;
    walk.visit(from[index] ?? rest(base, suffix), to[index] ?? rest(revision, suffix));
  }
  const [fromKeyword, toKeyword] = [restKeyword(base), restKeyword(revision)];
  const [some, others] = [partSchemas(base, fromKeyword, "[]"), partSchemas(revision, toKeyword, "[]")];
  if (some.length === 0 && others.length === 0) return;
  walk.visit(some.length > 0 ? some : anything(base, "[]"), others.length > 0 ? others : anything(revision, "[]"));
}

/** `prefixItems`, or `items` as a list before OpenAPI 3.1. */
function tupleOf({ holders }: Shape): Source[] {
  const positions: Located[][] = [];
  for (const holder of holders) {
    for (const keyword of ["prefixItems", "items"]) {
      const tuple = child(holder, keyword);
      if (!Array.isArray(tuple.value)) continue;
      tuple.value.forEach((_, index) => {
        const position = positions[index] ?? [];
        positions[index] = position;
        position.push(child(tuple, index, `${holder.at}[${index}]`));
      });
    }
  }
  return positions;
}

function restKeyword({ holders }: Shape): string {
  return holders.some((holder) => Array.isArray(child(holder, "items").value)) ? "additionalItems" : "items";
}

function rest(shape: Shape, suffix: string): Source {
  const parts = partSchemas(shape, restKeyword(shape), suffix);
  return parts.length > 0 ? parts : anything(shape, suffix);
}

function has(shape: Shape, keyword: string): boolean {
  return keywordValues(shape, keyword).length > 0;
}

function visitPart({ base, revision, walk }: SchemaPair, keyword: string, suffix: string): void {
  const from = partSchemas(base, keyword, suffix);
  const to = partSchemas(revision, keyword, suffix);
  if (from.length === 0 && to.length === 0) return;
  walk.visit(from.length > 0 ? from : anything(base, suffix), to.length > 0 ? to : anything(revision, suffix));
}

function partSchemas({ holders }: Shape, keyword: string, suffix: string): Source {
  return holders
    .map((holder) => {
      const at = `${holder.at}${suffix}`;
      return keyword === "additionalProperties" ? additionalOf(holder, at) : child(holder, keyword, at);
    })
    .filter(({ value }) => isRecord(value) || value === false);
}

function anything({ holders: [holder] }: Shape, suffix: string): Source {
  return holder === undefined ? [] : [{ ...holder, value: {}, at: `${holder.at}${suffix}`, absent: true }];
}
