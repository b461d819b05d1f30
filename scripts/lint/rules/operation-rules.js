import { capitalize, follow, forOperations, isObject, list, METHODS, object } from "./resolving.js";

/** @typedef {import("./resolving.js").Context} Context */
/** @typedef {import("./resolving.js").Rule} Rule */
/** @typedef {import("./resolving.js").Location} Location */

/** Names that a generated client has of itself. */
const RESERVED = ["constructor", "fetch"];

/** Constants that the file of a generated client has of itself. */
const RESERVED_CONSTANTS = [
  "callOperation",
  "callPagedOperation",
  "callBatchOperation",
  "callBulkOperation",
  "createClient",
];

/** `<tag>/<verb>`: the tag names the group of the client, the verb names the method. @type {Rule} */
const operationIdForm = () =>
  forOperations((operation, { report, location }) => {
    const { operationId } = operation;
    const tags = list(operation.tags);
    if (typeof operationId !== "string") return;
    const [tag, verb, ...rest] = operationId.split("/");
    const wellFormed =
      rest.length === 0 && /^[a-z][A-Za-z0-9]*$/.test(tag ?? "") && /^[a-z][A-Za-z0-9]*$/.test(verb ?? "");
    if (RESERVED.includes(tag ?? "") || RESERVED.includes(verb ?? "")) {
      report({
        message: `operationId \`${operationId}\` uses a name that every client has already. Choose another word.`,
        location: location.child("operationId"),
      });
      return;
    }
    if (wellFormed && tags[0] === tag) return;
    report({
      message: `operationId \`${operationId}\` is not \`<tag>/<verb>\` in camelCase. Write it as \`${tags[0] ?? "tag"}/<verb>\`.`,
      location: location.child("operationId"),
    });
  });

/** Names both places, which Redocly's own rule does not. @type {Rule} */
const operationIdUnique = () => {
  /** @type {Map<string, Location>} */
  const seen = new Map();
  return forOperations(({ operationId }, { report, location }) => {
    if (!operationId) return;
    const here = location.child("operationId");
    const first = seen.get(operationId);
    if (first === undefined) {
      seen.set(operationId, here);
      return;
    }
    report({
      message: `operationId \`${operationId}\` is used twice. Rename one of the two operations.`,
      location: [here, first],
    });
  });
};

/** Name of the constant of an operation, as scripts/emit/operations.ts makes it. @param {string} operationId */
export function constantOf(operationId) {
  const [tag = "", verb = ""] = operationId.split("/");
  return tag + capitalize(verb);
}

/** Each operation gives a constant, a type and a method, and a batch a second method. @type {Rule} */
const operationNameUnique = () => {
  /** @type {Map<string, { operationId: string, at: Location, isBatch: boolean }>} */
  const seen = new Map();
  return {
    ...forOperations((operation, { report, location }) => {
      const { operationId } = operation;
      if (typeof operationId !== "string") return;
      const at = location.child("operationId");
      const constant = constantOf(operationId);
      const other = [...seen.values()].find((entry) => constantOf(entry.operationId) === constant);
      if (RESERVED_CONSTANTS.includes(constant)) {
        report({
          message: `operationId \`${operationId}\` gives the constant \`${constant}\`, which the generated client has already. Choose another word.`,
          location: at,
        });
      } else if (other && other.operationId !== operationId) {
        report({
          message: `operationId \`${operationId}\` and \`${other.operationId}\` both give the constant \`${constant}\`. Rename one of the two operations.`,
          location: [at, other.at],
        });
      }
      seen.set(operationId, { operationId, at, isBatch: operation["x-batch-limit"] !== undefined });
    }),
    Root: {
      leave(/** @type {unknown} */ _root, /** @type {Context} */ { report }) {
        for (const { operationId, at, isBatch } of seen.values()) {
          const taken = isBatch ? seen.get(`${operationId}All`) : undefined;
          if (taken === undefined) continue;
          report({
            message: `operationId \`${taken.operationId}\` is the name of the method for any number of inputs of the batch operation \`${operationId}\`. Choose another verb.`,
            location: [taken.at, at],
          });
        }
      },
    },
  };
};

/** Two operations of one method that one URL could mean; a number cannot be taken for a word. @type {Rule} */
const ambiguousOperations = () => ({
  Paths: {
    leave(/** @type {unknown} */ paths, /** @type {Context} */ { report, location, resolve }) {
      /** @type {{ method: string, path: string, segments: string[] }[]} */
      const seen = [];
      for (const [path, written] of Object.entries(object(paths))) {
        const item = follow({ node: written, location }, resolve);
        if (!isObject(item?.node)) continue;
        for (const method of METHODS.filter((name) => Object.hasOwn(item.node, name))) {
          const parameters = [...list(item.node.parameters), ...list(object(item.node[method]).parameters)];
          const segments = templateOf(path, parameters, item.location, resolve);
          const other = seen.find((entry) => entry.method === method && overlap(entry.segments, segments));
          if (other) {
            report({
              message: `\`${method.toUpperCase()} ${path}\` and \`${other.path}\` can mean the same URL. Change one of the two templates.`,
              location: [location.child([path]).key(), location.child([other.path]).key()],
            });
          }
          seen.push({ method, path, segments });
        }
      }
    },
  },
});

/**
 * Path template as segments: a literal as it stands, a text parameter as `*`, a number parameter as `#`.
 * @param {string} path
 * @param {any[]} parameters
 * @param {Location} location
 * @param {Context["resolve"]} resolve
 */
function templateOf(path, parameters, location, resolve) {
  const declared = parameters.flatMap((node) => follow({ node, location }, resolve) ?? []);
  return path.split("/").map((segment) => {
    if (!segment.startsWith("{")) return segment;
    const parameter = declared.find(({ node }) => object(node).in === "path" && `{${node.name}}` === segment);
    const schema = parameter && follow({ node: parameter.node.schema, location: parameter.location }, resolve);
    const { type } = object(schema?.node);
    return type === "integer" || type === "number" ? "#" : "*";
  });
}

/** @param {string[]} a @param {string[]} b */
function overlap(a, b) {
  const matches = (/** @type {string} */ x, /** @type {string} */ y) =>
    x === y || x === "*" || y === "*" || (x === "#" && /^\d+$/.test(y)) || (y === "#" && /^\d+$/.test(x));
  return a.length === b.length && a.every((segment, index) => matches(segment, b[index] ?? ""));
}

/** A tag is a group of the client; one without operations would not be there. @type {Rule} */
const tagUsed = () => {
  /** @type {Set<unknown>} */
  const used = new Set();
  let isWhole = true;
  return {
    ref: {
      enter(_ref, /** @type {Context} */ { type }, /** @type {{ node?: unknown }} */ { node }) {
        if (type.name === "PathItem" && node === undefined) isWhole = false; // its operations are not known
      },
    },
    ...forOperations(({ tags }) => {
      for (const tag of list(tags)) used.add(tag);
    }),
    Root: {
      leave(/** @type {any} */ root, /** @type {Context} */ { report, location }) {
        if (!isWhole) return;
        for (const [index, tag] of list(object(root).tags).entries()) {
          const { name } = object(tag);
          if (typeof name !== "string" || used.has(name)) continue;
          report({
            message: `No operation has the tag \`${name}\`. Remove the tag, or give it to an operation.`,
            location: location.child(["tags", index, "name"]),
          });
        }
      },
    },
  };
};

/** @type {Record<string, Rule>} */
export const operationRules = {
  "operation-id-form": operationIdForm,
  "operation-id-unique": operationIdUnique,
  "operation-name-unique": operationNameUnique,
  "ambiguous-operations": ambiguousOperations,
  "tag-used": tagUsed,
};
