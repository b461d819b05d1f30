import { constantOf } from "./operation-rules.js";
import { capitalize, follow, forOperations, isBlank, isObject, list, object } from "./resolving.js";

/** @typedef {import("./resolving.js").Context} Context */
/** @typedef {import("./resolving.js").Rule} Rule */
/** @typedef {import("./resolving.js").Location} Location */

/** Names that the generated files use, of TypeScript and of the run-time. */
const TAKEN = [
  ..."Record Promise Iterable AsyncIterable Omit NonNullable".split(" "),
  ..."RequestOptions ClientOptions Connection FetchClient HubSpotClient".split(" "),
  ..."ApiCall PagedCall BatchOutcome BulkCall BulkOptions OperationDescriptor".split(" "),
];

/** Descriptions become the doc comments of the generated types. @type {Rule} */
const propertyDescribed = () => ({
  SchemaProperties: {
    enter(properties, /** @type {Context} */ { report, location, resolve }) {
      for (const [name, schema] of Object.entries(object(properties))) {
        if (!isObject(schema) || (schema.description && !isBlank(schema.description))) continue;
        const resolved = follow({ node: schema, location: location.child([name]) }, resolve);
        if (resolved === undefined || object(resolved.node).description) continue;
        report({
          message: `Property \`${name}\` has no description. Say what it means, with its unit where it has one.`,
          location: location.child([name]).key(),
        });
      }
    },
  },
});

/**
 * The schemas that references name: with what name, and where.
 * @returns {{ found: Map<string, { name: string, node: any, location: Location }>, ref: any }}
 */
function namedSchemas() {
  /** @type {Map<string, { name: string, node: any, location: Location }>} */
  const found = new Map();
  return {
    found,
    ref: {
      enter(
        /** @type {{ $ref: string }} */ { $ref },
        /** @type {Context} */ { type, rawLocation },
        /** @type {{ node?: any, location?: Location }} */ { node, location },
      ) {
        if (type.name !== "Schema" || node === undefined || location === undefined) return;
        const [file = "", pointer = ""] = $ref.split("#");
        const last = pointer.split("/").at(-1) || (file.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
        const name = last.replaceAll("~1", "/").replaceAll("~0", "~");
        const isThere = location.pointer.endsWith(`/${last}`);
        const place = isThere ? location : rawLocation.child("$ref");
        const key = `${name} ${location.absolutePointer}`;
        if (!found.has(key)) found.set(key, { name, node, location: place });
      },
    },
  };
}

/** The name of a schema becomes the name of a type. @type {Rule} */
const schemaNameForm = () => {
  const { found, ref } = namedSchemas();
  /** @type {Map<string, string>} */
  const taken = new Map(TAKEN.map((name) => [name, "the generated files use"]));
  return {
    ref,
    ...forOperations(({ operationId, tags }) => {
      if (typeof operationId === "string")
        taken.set(`${capitalize(constantOf(operationId))}Arguments`, `the arguments of \`${operationId}\` have`);
      for (const tag of list(tags)) taken.set(`${capitalize(String(tag))}Api`, `the group \`${tag}\` has`);
    }),
    Root: {
      leave(/** @type {unknown} */ _root, /** @type {Context} */ { report }) {
        for (const { name, location } of found.values()) {
          const owner = taken.get(name);
          if (owner !== undefined) {
            report({
              message: `The schema name \`${name}\` is one that ${owner}. Rename the schema.`,
              location: location.key(),
            });
          } else if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
            report({
              message: `The schema name \`${name}\` cannot be the name of a type. Write it in letters and digits, with a capital first: \`BatchStatus\`.`,
              location: location.key(),
            });
          }
        }
      },
    },
  };
};

/** @type {Rule} */
const schemaDescribed = () => {
  const { found, ref } = namedSchemas();
  return {
    ref,
    Root: {
      leave(/** @type {unknown} */ _root, /** @type {Context} */ { report }) {
        for (const { name, node, location } of found.values()) {
          const { description } = object(node);
          if (!isObject(node) || (description !== undefined && !isBlank(description))) continue;
          report({
            message: `Schema \`${name}\` has no description. Say what it stands for.`,
            location: location.key(),
          });
        }
      },
    },
  };
};

/** A type can refer to itself within an object only: a list of itself, or a choice of itself, does not compile. @type {Rule} */
const recursionThroughObject = () => {
  const { found, ref } = namedSchemas();
  return {
    ref,
    Root: {
      leave(/** @type {unknown} */ _root, /** @type {Context} */ { report, resolve }) {
        for (const { name, node, location } of found.values()) {
          if (!reachesItself({ node, location }, resolve)) continue;
          report({
            message: `Schema \`${name}\` contains itself without an object between. Put the recursion into a property of an object.`,
            location: location.key(),
          });
        }
      },
    },
  };
};

/**
 * True when a schema leads back to itself through lists and compositions alone.
 * @param {import("./resolving.js").Place} start
 * @param {import("./resolving.js").Resolve} resolve
 */
function reachesItself(start, resolve) {
  const seen = new Set();
  const queue = partsOf(start);
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    const place = follow(part, resolve);
    if (place === undefined) continue;
    const key = place.location.absolutePointer;
    if (key === start.location.absolutePointer) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...partsOf(place));
  }
  return false;
}

/** The parts of a schema that its type is made of directly. @param {import("./resolving.js").Place} place */
function partsOf({ node, location }) {
  const lists = ["allOf", "oneOf", "anyOf", "prefixItems"].flatMap((key) =>
    list(object(node)[key]).map((part, index) => ({ node: part, location: location.child([key, index]) })),
  );
  const { items } = object(node);
  return isObject(items) ? [...lists, { node: items, location: location.child(["items"]) }] : lists;
}

/** @type {Record<string, Rule>} */
export const schemaRules = {
  "property-described": propertyDescribed,
  "schema-described": schemaDescribed,
  "schema-name-form": schemaNameForm,
  "recursion-through-object": recursionThroughObject,
};
