// Refuses what cannot be OpenAPI: a text where a list of parameters belongs would otherwise be read as none, and its
// absence be reported as a change. What is empty, and what only readers look at, may be anything.

import { isRecord } from "../json.js";
import { escapePointer } from "../located.js";
import { DocumentError } from "./document-error.js";
import { type NodeKind, type Part, partAt } from "./reference-places.js";

/** Lists that hold no further parts. */
const plainLists: Partial<Record<NodeKind, readonly string[]>> = {
  document: ["servers", "security", "tags"],
  pathItems: ["servers"],
  operation: ["servers", "security", "tags"],
  schemas: ["enum"],
};

const unchecked: readonly NodeKind[] = ["examples", "links", "encoding"];

/**
 * Checks the members of a part of the document, and what those hold that are maps or lists.
 *
 * @throws {DocumentError} told where the first wrong one stands
 */
export function checkShape(value: Record<string, unknown>, kind: NodeKind, place: (pointer: string) => string): void {
  const refuse = (keys: string[], expected: string, found: unknown): never => {
    const pointer = keys.map((key) => `/${escapePointer(key)}`).join("");
    const name = keys
      .map((key) => `\`${key}\``)
      .reverse()
      .join(" in ");
    throw new DocumentError(
      `${place(pointer)}: ${name} has to be ${expected}, and is ${shown(found)}. Correct the file.`,
    );
  };
  for (const [key, found] of Object.entries(value)) {
    if (found === null) continue;
    if (plainLists[kind]?.includes(key) && !Array.isArray(found)) refuse([key], "a list", found);
    const part = partAt(kind, key);
    if (part === undefined || unchecked.includes(part.kind) || (kind === "callbacks" && key.startsWith("x-"))) continue;
    if (!hasShape(found, part, key, kind)) refuse([key], EXPECTED[part.holds], found);
    if (part.holds === "one") continue;
    for (const [name, item] of Object.entries(Object(found))) {
      if (item !== null && !name.startsWith("x-") && !isPart(item, part.kind)) refuse([key, name], "an object", item);
    }
  }
}

const EXPECTED = { one: "an object", map: "an object", list: "a list" };

function hasShape(value: unknown, { kind, holds }: Part, key: string, holder: NodeKind): boolean {
  if (holds === "list") return Array.isArray(value);
  // Of an empty map, PHP makes an empty list. Before OpenAPI 3, `items` could be a list.
  if (Array.isArray(value))
    return holder !== "document" && ((holds === "map" && value.length === 0) || key === "items");
  return holds === "one" ? isPart(value, kind) : isRecord(value);
}

function isPart(value: unknown, kind: NodeKind): boolean {
  return isRecord(value) || (kind === "schemas" && typeof value === "boolean");
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "an object";
  const written = JSON.stringify(value);
  return written.length > 40 ? "a text" : written;
}
