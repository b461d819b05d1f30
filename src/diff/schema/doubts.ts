// Edits that look like slips of whoever wrote the revision: a report that only states them would have clients adapt to
// an error.

import type { Doubt } from "../change.js";
import { type JsonObject, list, member, sameJson, text } from "../json.js";
import type { SchemaKind } from "../rules.js";
import { coversType, type Shape } from "./shape.js";

/** The first whole number that 32 bits do not hold; milliseconds since 1970 passed it in January of that year. */
const int32End = 2 ** 31;
const timeWords = new Set("date time timestamp datetime instant epoch millis milliseconds".split(" "));

export function doubtOf(kind: SchemaKind, args: JsonObject, revision: Shape): Doubt | undefined {
  if (kind.startsWith("format-") && args.base === "int64" && args.revision === "int32" && isTime(revision))
    return "time-exceeds-int32";
  const own = ownValues(revision);
  return own.length > 0 && refuses(kind, args, revision)(own) ? "example-refused" : undefined;
}

function isTime(shape: Shape): boolean {
  const { holders } = shape;
  const names = holders.flatMap(({ at, value }) => [at, text(member(value, "title")) ?? ""]);
  const words = names.flatMap((name) =>
    name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/),
  );
  const isCalledSo =
    words.some((word) => timeWords.has(word)) || /(^|[a-z])(At|_at|On)$/.test(holders.at(-1)?.at ?? "");
  const isDescribedSo = holders.some(({ value }) => {
    return /\b(milli-?seconds|timestamp|unix time|epoch)\b/i.test(text(member(value, "description")) ?? "");
  });
  return isCalledSo || isDescribedSo || ownValues(shape).some((value) => Number(value) >= int32End);
}

/** The values that the schema itself shows. */
function ownValues({ holders }: Shape): unknown[] {
  return holders.flatMap(({ value }) => {
    const single = [member(value, "example"), member(value, "default")].filter((one) => one !== undefined);
    return [...single, ...list(member(value, "examples"))];
  });
}

/** Whether one of some values breaks what is newly demanded. */
function refuses(kind: SchemaKind, args: JsonObject, revision: Shape): (values: unknown[]) => boolean {
  if (kind === "type-changed" || kind === "type-narrowed")
    return (values) => values.some((value) => value !== null && !coversType(revision.types, typeOf(value)));
  if (kind === "became-non-nullable") return (values) => values.includes(null);
  if (kind === "enum-value-removed") return (values) => values.some((value) => sameJson(value, args.value));
  if (kind === "enum-added") return (values) => values.some((value) => !includes(list(args.values), value));
  if (kind === "bound-added" || kind === "bound-tightened")
    return (values) => values.some((value) => exceeds(value, String(args.keyword), args.revision));
  return () => false;
}

function includes(values: unknown[], value: unknown): boolean {
  return value === null || values.some((one) => sameJson(one, value));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

function exceeds(value: unknown, keyword: string, bound: unknown): boolean {
  if (typeof bound !== "number") return false;
  const size = keyword.endsWith("Length")
    ? text(value)?.length
    : keyword.endsWith("Items")
      ? lengthOf(value)
      : undefined;
  const measured = keyword === "minimum" || keyword === "maximum" ? numberOf(value) : size;
  if (measured === undefined) return false;
  return keyword.startsWith("min") ? measured < bound : measured > bound;
}

function lengthOf(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
