// What several rules need: reading a document that may be broken anywhere, and following references from file to file.
// A place is a node together with where it stands, because a reference means something only in its own file.

/** @typedef {import("@redocly/openapi-core").UserContext} Context */
/** @typedef {import("@redocly/openapi-core").Oas3Rule} Rule */
/** @typedef {import("@redocly/openapi-core").Location} Location */
/** @typedef {{ node: any, location: Location }} Place */
/** @typedef {Context["resolve"]} Resolve */
/** @typedef {{ properties: string[], required: string[], fault?: string, unresolved?: boolean }} ObjectShape */

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** @param {unknown} value @returns {value is Record<string, any>} */
export const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** @param {unknown} value @returns {Record<string, any>} */
export const object = (value) => (isObject(value) ? value : {});

/** @param {unknown} value @returns {any[]} */
export const list = (value) => (Array.isArray(value) ? value : []);

/** @param {unknown} value */
export const isBlank = (value) => typeof value === "string" && value.trim() === "";

/** @param {string} text */
export const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A visitor of operations that are objects; what else stands there is reported by `struct`.
 * @param {(operation: any, context: Context) => void} check
 * @returns {any}
 */
export const forOperations = (check) => ({
  Operation(/** @type {unknown} */ operation, /** @type {Context} */ context) {
    if (isObject(operation)) check(operation, context);
  },
});

/**
 * The place that a reference leads to, or the place itself; nothing where it leads nowhere, which another rule reports.
 * @param {Place} place
 * @param {Resolve} resolve
 * @returns {Place | undefined}
 */
export function follow(place, resolve) {
  let current = place;
  for (let hops = 0; typeof object(current.node).$ref === "string"; hops++) {
    const found = resolve(current.node, current.location.source.absoluteRef);
    if (found.node === undefined || found.location === undefined || hops > 100) return undefined;
    current = { node: found.node, location: found.location };
  }
  return current;
}

/** @param {Place} place @param {(string | number)[]} keys @returns {Place} */
export function below({ node, location }, keys) {
  const found = keys.reduce((at, key) => (at !== null && typeof at === "object" ? at[key] : undefined), node);
  return { node: found, location: location.child(keys) };
}

/** The request body, resolved. @param {any} operation @param {Context} context */
export function bodyOf(operation, { location, resolve }) {
  if (!isObject(operation.requestBody)) return undefined;
  const body = follow({ node: operation.requestBody, location: location.child("requestBody") }, resolve);
  return isObject(body?.node) ? body : undefined;
}

/** The schema of a body or an answer, as it is written. @param {Place} place @returns {Place | undefined} */
export function schemaOf(place) {
  const content = object(place.node.content);
  const type = "application/json" in content ? "application/json" : Object.keys(content)[0];
  const schema = type === undefined ? undefined : below(place, ["content", type, "schema"]);
  return schema?.node === undefined ? undefined : schema;
}

/**
 * The answers of success that resolve, in the order of their codes.
 * @param {any} operation
 * @param {Context} context
 * @returns {{ code: string, response: Place, from: Location | undefined }[]}
 */
export function successesOf(operation, { location, resolve }) {
  const codes = Object.keys(object(operation.responses)).filter((code) => /^2(\d\d|XX)$/i.test(code));
  return codes.sort().flatMap((code) => {
    const written = { node: operation.responses[code], location: location.child(["responses", code]) };
    const response = follow(written, resolve);
    if (!isObject(response?.node)) return [];
    return [{ code, response, from: response.node === written.node ? undefined : written.location }];
  });
}

/**
 * The parameters of an operation that resolve, own ones over those of the path item.
 * @param {any} operation
 * @param {Context} context
 * @returns {Place[]}
 */
export function parametersOf(operation, { location, parent, resolve }) {
  /** @type {Map<string, Place>} */
  const found = new Map();
  const inherited = list(object(parent).parameters).map((node) => ({ node, location }));
  const own = list(operation.parameters).map((node, index) => ({
    node,
    location: location.child(["parameters", index]),
  }));
  for (const written of [...inherited, ...own]) {
    const parameter = follow(written, resolve)?.node;
    if (!isObject(parameter)) continue;
    const key = `${parameter.in} ${parameter.name}`;
    // One list that names a parameter twice is another rule's matter.
    found.set(key, { node: parameter, location: written.location });
  }
  return [...found.values()];
}

/** Name of the argument that fills a parameter. @param {any} parameter */
export const argumentOf = (parameter) => String(parameter["x-argument"] ?? parameter.name);

/**
 * A schema as one object: its properties with those of `allOf`, and what keeps it from being one.
 * @param {Place | undefined} place
 * @param {Resolve} resolve
 * @returns {ObjectShape}
 */
export function objectShape(place, resolve, depth = 0) {
  const schema = place && follow(place, resolve)?.node;
  if (place && schema === undefined) return { properties: [], required: [], unresolved: true };
  if (!isObject(schema)) return { properties: [], required: [], fault: "says nothing of its properties" };
  if (depth > 20) return { properties: [], required: [] };
  const { location } = /** @type {Place} */ (follow(/** @type {Place} */ (place), resolve));
  const parts = list(schema.allOf).map((node, index) =>
    objectShape({ node, location: location.child(["allOf", index]) }, resolve, depth + 1),
  );
  const fault = faultOf(schema) ?? parts.find((part) => part.fault)?.fault;
  return {
    properties: [...Object.keys(object(schema.properties)), ...parts.flatMap(({ properties }) => properties)],
    required: [...list(schema.required), ...parts.flatMap(({ required }) => required)],
    ...(fault !== undefined && { fault }),
    ...(parts.some(({ unresolved }) => unresolved) && { unresolved: true }),
  };
}

/** @param {Record<string, any>} schema */
function faultOf(schema) {
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return "is one of several";
  if (Array.isArray(schema.type)) return `is of type \`[${schema.type.join(", ")}]\``;
  if (schema.type !== undefined && schema.type !== "object") return `is of type \`${schema.type}\``;
  const isOpen = isObject(schema.additionalProperties) || schema.additionalProperties === true;
  return isOpen || schema.patternProperties !== undefined ? "takes properties of any name" : undefined;
}

/**
 * The schema at a JSON pointer of an answer: through properties, also those of `allOf`, `oneOf` and `anyOf`.
 * `undefined` where there is none, `"unresolved"` where a reference on the way leads nowhere.
 * @param {Place | undefined} place
 * @param {string} pointer
 * @param {Resolve} resolve
 * @returns {Place | "unresolved" | undefined}
 */
export function schemaAt(place, pointer, resolve) {
  /** @type {Place | "unresolved" | undefined} */
  let current = place && (follow(place, resolve) ?? "unresolved");
  for (const part of pointer.split("/").slice(1)) {
    if (current === undefined || current === "unresolved") return current;
    current = propertyOf(current, part.replaceAll("~1", "/").replaceAll("~0", "~"), resolve);
  }
  return current;
}

/** @param {Place} place @param {string} name @param {Resolve} resolve @returns {Place | "unresolved" | undefined} */
function propertyOf(place, name, resolve, depth = 0) {
  const schema = object(place.node);
  if (Object.hasOwn(object(schema.properties), name))
    return follow(below(place, ["properties", name]), resolve) ?? "unresolved";
  if (depth > 20) return undefined;
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    for (const index of list(schema[key]).keys()) {
      const part = follow(below(place, [key, index]), resolve);
      const found = part ? propertyOf(part, name, resolve, depth + 1) : "unresolved";
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The schema of the items of a list. @param {Place} place @param {Resolve} resolve */
export function itemsOf(place, resolve) {
  const items = below(place, ["items"]);
  return isObject(items.node) ? (follow(items, resolve) ?? "unresolved") : undefined;
}
