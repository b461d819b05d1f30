import type { Json } from "../openapi.js";

const LINE_WIDTH = 120;

/**
 * A JSON value as TypeScript source: on one line where it fits, else one entry a line.
 * @param indent Number of spaces in front of the line that the value starts on.
 * @param used Number of characters on that line before the value.
 */
export function literal(value: Json, indent = 0, used = indent): string {
  const flat = inline(value);
  if (value === null || typeof value !== "object" || used + flat.length < LINE_WIDTH) return flat;
  const inner = " ".repeat(indent + 2);
  const entry = (prefix: string, child: Json) =>
    `${inner}${prefix}${literal(child, indent + 2, indent + 2 + prefix.length)},\n`;
  if (Array.isArray(value)) return `[\n${value.map((child) => entry("", child)).join("")}${" ".repeat(indent)}]`;
  const entries = Object.entries(value).map(([key, child]) => entry(`${propertyName(key)}: `, child));
  return `{\n${entries.join("")}${" ".repeat(indent)}}`;
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, child]) => `${propertyName(key)}: ${inline(child)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A property name, quoted where it is not an identifier. */
export function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
