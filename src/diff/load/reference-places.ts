// Where references stand in an OpenAPI document, and what they refer to: the grammar of OpenAPI as far as `$ref` goes.
// Everything else, above all examples and defaults, is data in which `$ref` means nothing.

/** What can be referred to. All but path items have a place under `components` in OpenAPI 3.0 and 3.1. */
export type ReferenceKind =
  | "schemas"
  | "parameters"
  | "headers"
  | "requestBodies"
  | "responses"
  | "links"
  | "callbacks"
  | "examples"
  | "securitySchemes"
  | "pathItems";

export type NodeKind = ReferenceKind | "document" | "components" | "operation" | "mediaType" | "encoding";

/** What stands under a key. A callback is a map of path items itself. */
export interface Part {
  kind: NodeKind;
  holds: "one" | "map" | "list";
}

const one = (kind: NodeKind): Part => ({ kind, holds: "one" });
const many = (kind: NodeKind): Part => ({ kind, holds: "map" });
const listOf = (kind: NodeKind): Part => ({ kind, holds: "list" });

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const schemaParts = [
  ..."items additionalItems additionalProperties not if then else contains propertyNames".split(" "),
  ..."unevaluatedItems unevaluatedProperties contentSchema".split(" "),
];
const schemaMaps = "properties patternProperties dependentSchemas $defs definitions".split(" ");
const schemaLists = "allOf oneOf anyOf prefixItems".split(" ");
const contents = { content: many("mediaType") };
const parameter = { schema: one("schemas"), examples: many("examples"), ...contents };

const grammar: Record<NodeKind, Record<string, Part>> = {
  document: { paths: many("pathItems"), webhooks: many("pathItems"), components: one("components") },
  components: {
    schemas: many("schemas"),
    parameters: many("parameters"),
    headers: many("headers"),
    requestBodies: many("requestBodies"),
    responses: many("responses"),
    links: many("links"),
    callbacks: many("callbacks"),
    examples: many("examples"),
    securitySchemes: many("securitySchemes"),
    pathItems: many("pathItems"),
  },
  pathItems: { parameters: listOf("parameters"), ...all(methods, one("operation")) },
  operation: {
    parameters: listOf("parameters"),
    requestBody: one("requestBodies"),
    responses: many("responses"),
    callbacks: many("callbacks"),
  },
  parameters: parameter,
  headers: parameter,
  requestBodies: contents,
  responses: { headers: many("headers"), links: many("links"), ...contents },
  mediaType: { schema: one("schemas"), examples: many("examples"), encoding: many("encoding") },
  encoding: { headers: many("headers") },
  schemas: {
    ...all(schemaParts, one("schemas")),
    ...all(schemaMaps, many("schemas")),
    ...all(schemaLists, listOf("schemas")),
  },
  links: {},
  callbacks: {},
  examples: {},
  securitySchemes: {},
};

function all(keys: string[], part: Part): Record<string, Part> {
  return Object.fromEntries(keys.map((key) => [key, part]));
}

/** What stands under a key of a part; undefined for data. */
export function partAt(kind: NodeKind, key: string): Part | undefined {
  if (kind === "callbacks") return one("pathItems");
  return Object.hasOwn(grammar[kind], key) ? grammar[kind][key] : undefined;
}
