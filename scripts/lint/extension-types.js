// The shape of every `x-` extension, told to Redocly as node types, so that its `struct` rule checks them like any
// other field: a missing, misspelt or mistyped one is reported with file, line and column. specs/README.md shows each.

/** @type {import("@redocly/openapi-core").NodeType["properties"][string]} */
const CERTAINTY = { enum: ["documented", "observed", "inferred"] };
/** @type {import("@redocly/openapi-core").NodeType["properties"][string]} */
const TEXT = { type: "string" };

/** @type {Record<string, import("@redocly/openapi-core").NodeType>} */
const EXTENSION_TYPES = {
  SourceList: { properties: {}, items: "Source" },
  Source: {
    properties: { certainty: CERTAINTY, title: TEXT, url: TEXT, edition: TEXT, modified: TEXT, note: TEXT },
    required: ["certainty", "title"],
  },
  BatchLimit: {
    properties: { maxInputs: { type: "integer", minimum: 1 }, certainty: CERTAINTY, note: TEXT },
    required: ["maxInputs", "certainty", "note"],
  },
  Paging: { properties: { request: "PagingRequest", response: "PagingResponse" }, required: ["request", "response"] },
  PagingRequest: {
    properties: { in: { enum: ["query", "body", "input"] }, pointer: TEXT, key: TEXT },
    required: ["in", "pointer"],
  },
  PagingResponse: {
    properties: { groups: TEXT, key: TEXT, items: TEXT, next: TEXT },
    required: ["items", "next"],
  },
  Deviation: {
    properties: { contract: TEXT, wire: TEXT, certainty: CERTAINTY, source: TEXT },
    required: ["contract", "wire", "certainty", "source"],
  },
};

/** Where each extension may stand. @type {Record<string, Record<string, unknown>>} */
const PLACES = {
  PathItem: { "x-alias-paths": { type: "array", items: TEXT } },
  Operation: {
    "x-sources": "SourceList",
    "x-rate-limit-group": { enum: ["general", "associations", "search"] },
    "x-safe-to-repeat": { type: "boolean" },
    "x-batch-limit": "BatchLimit",
    "x-paging": "Paging",
  },
  Parameter: { "x-argument": TEXT },
  RequestBody: { "x-argument": TEXT },
  Schema: {
    "x-record-id": { type: "boolean" },
    "x-extensible-enum": { type: "array", items: { type: "string" } },
    "x-deviation": "Deviation",
  },
  Response: { "x-deviation": "Deviation" },
  MediaType: { "x-deviation": "Deviation" },
  SecurityScheme: { "x-deviation": "Deviation" },
};

/** Names of our extensions on a type of node. @param {string} type */
export const extensionsOf = (type) => Object.keys((Object.hasOwn(PLACES, type) && PLACES[type]) || {});

/** True for a type of node that is inside one of our extensions. @param {string} type */
export const isExtensionType = (type) => Object.hasOwn(EXTENSION_TYPES, type);

const REQUIRED = ["x-sources", "x-rate-limit-group", "x-safe-to-repeat"];

/**
 * Adds our extensions to Redocly's node types.
 * @param {Record<string, import("@redocly/openapi-core").NodeType>} types
 * @returns {Record<string, import("@redocly/openapi-core").NodeType>}
 */
export function withExtensions(types) {
  const extended = { ...types, ...EXTENSION_TYPES };
  for (const [name, extensions] of Object.entries(PLACES)) {
    const type = types[name];
    if (type === undefined) continue;
    const properties = /** @type {typeof type.properties} */ ({ ...type.properties, ...extensions });
    const required = name === "Operation" ? [...requiredOf(type), ...REQUIRED] : type.required;
    extended[name] = { ...type, properties, ...(required && { required }) };
  }
  return extended;
}

/** @param {import("@redocly/openapi-core").NodeType} type */
const requiredOf = (type) => (Array.isArray(type.required) ? type.required : []);
