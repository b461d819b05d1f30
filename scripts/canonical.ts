/** OpenAPI's own keywords in the order in which people read them; every other key follows, by name. */
const READING_ORDER = [
  ...[
    "openapi",
    "$ref",
    "info",
    "title",
    "version",
    "name",
    "in",
    "servers",
    "url",
    "tags",
    "operationId",
    "summary",
    "description",
  ],
  ...[
    "externalDocs",
    "security",
    "parameters",
    "requestBody",
    "required",
    "type",
    "format",
    "enum",
    "content",
    "schema",
    "properties",
  ],
  ...["items", "responses", "headers", "example", "examples", "value", "paths", "components"],
];

const RANK = new Map(READING_ORDER.map((key, index) => [key, index]));

/**
 * A JSON value with the keys of every object in one order, so that the order in which a spec is written never shows in
 * what is generated. Lists keep their order.
 */
export function canonicalValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalValue);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareKeys(a, b));
  return Object.fromEntries(entries.map(([key, child]) => [key, canonicalValue(child)]));
}

function compareKeys(a: string, b: string): number {
  const [left, right] = [RANK.get(a) ?? READING_ORDER.length, RANK.get(b) ?? READING_ORDER.length];
  return left - right || (a < b ? -1 : a > b ? 1 : 0);
}
