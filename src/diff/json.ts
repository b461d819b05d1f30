/** A plain JSON value. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A plain JSON object. */
export type JsonObject = { [key: string]: JsonValue };

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own member of an object; a key such as `constructor` must not reach the prototype. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Keys in one order, whatever the order in the document: all output follows from it. */
export function sortedKeys(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value).sort(compareText) : [];
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** By code unit: a locale must not change a report. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON text that is the same for the same data in any key order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const members = sortedKeys(value).filter((key) => value[key] !== undefined);
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** Whether two values are the same data, in any key order; a member that is undefined is none. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return canonical(a) === canonical(b);
  return (
    Object.keys(a).every((key) => sameMember(a, b, key)) &&
    Object.keys(b).every((key) => Object.hasOwn(a, key) || b[key] === undefined)
  );
}

function sameMember(a: Record<string, unknown>, b: Record<string, unknown>, key: string): boolean {
  return sameJson(a[key], member(b, key)) && (a[key] === undefined) === (member(b, key) === undefined);
}

/** A copy that shares nothing with the document; what JSON cannot hold becomes `null`. */
export function toJson(value: unknown): JsonValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isRecord(value)) return null;
  return Object.fromEntries(sortedKeys(value).map((key) => [key, toJson(value[key])]));
}
