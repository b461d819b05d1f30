// Our own lint rules, beside Redocly's `recommended-strict`. Plain JavaScript, because the `redocly` command loads this
// very file through specs/redocly.yaml: both gates run the same rules. Each message ends with what to do.

/** @typedef {import("@redocly/openapi-core").UserContext} Context */
/** @typedef {import("@redocly/openapi-core").Oas3Rule} Rule */
/** @typedef {import("@redocly/openapi-core").Oas3Operation} Operation */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Names that a generated client has of itself. */
const RESERVED = ["constructor", "fetch"];

/** `<tag>/<verb>`: the tag names the group of the client, the verb names the method. @type {Rule} */
const operationIdForm = () => ({
  Operation(/** @type {Operation} */ operation, /** @type {Context} */ { report, location }) {
    const { operationId, tags = [] } = operation;
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
  },
});

/** Names both places, which Redocly's own rule does not. @type {Rule} */
const operationIdUnique = () => {
  /** @type {Map<string, import("@redocly/openapi-core").Location>} */
  const seen = new Map();
  return {
    Operation(/** @type {Operation} */ { operationId }, /** @type {Context} */ { report, location }) {
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
    },
  };
};

/** Success without a schema would become a result of type `unknown` or `void`. @type {Rule} */
const successHasSchema = () => ({
  Response: {
    enter(response, /** @type {Context} */ { report, location, key }) {
      if (!/^2/.test(String(key)) || key === "204" || key === "205" || key === 204 || key === 205) return;
      const media = Object.entries(response.content ?? {});
      if (media.length === 0) {
        report({
          message: `Success response \`${key}\` has no body schema. Add \`content\` with a schema, or use 204 for an empty answer.`,
          location: location.key(),
        });
      }
      for (const [type, value] of media) {
        if (value?.schema !== undefined) continue;
        report({
          message: `Success response \`${key}\` declares \`${type}\` without a schema. Add \`schema\`.`,
          location: location.child(["content", type]).key(),
        });
      }
    },
  },
});

/** @type {Rule} */
const errorResponse = () => ({
  Operation(/** @type {Operation} */ operation, /** @type {Context} */ { report, location, resolve }) {
    const response = operation.responses?.default;
    const resolved = response === undefined ? undefined : resolve(response).node;
    if (Object.values(resolved?.content ?? {}).some((media) => media?.schema !== undefined)) return;
    report({
      message: "The operation declares no error body. Add a `default` response with the error schema.",
      location: location.child("responses").key(),
    });
  },
});

/** Descriptions become the doc comments of the generated types. @type {Rule} */
const propertyDescribed = () => ({
  SchemaProperties: {
    enter(properties, /** @type {Context} */ { report, location, resolve }) {
      for (const [name, schema] of Object.entries(properties)) {
        if (schema === null || typeof schema !== "object") continue;
        if (schema.description || resolve(schema).node?.description) continue;
        report({
          message: `Property \`${name}\` has no description. Say what it means, with its unit where it has one.`,
          location: location.child([name]).key(),
        });
      }
    },
  },
});

/** @type {Rule} */
const knownExtensions = () => ({
  any: {
    enter(node, /** @type {Context} */ { report, location, type }) {
      if (node === null || typeof node !== "object" || Array.isArray(node)) return;
      if (/** @type {{ extensionsPrefix?: string }} */ (type).extensionsPrefix === undefined) return;
      for (const key of Object.keys(node)) {
        if (!key.startsWith("x-") || Object.hasOwn(type.properties, key)) continue;
        const known = Object.keys(type.properties).filter((name) => name.startsWith("x-"));
        const allowed =
          known.length === 0 ? "none is allowed here" : `allowed here: ${known.map((k) => `\`${k}\``).join(", ")}`;
        report({
          message: `Unknown extension \`${key}\` on ${type.name} (${allowed}). Correct its name, or remove it.`,
          location: location.child([key]).key(),
        });
      }
    },
  },
});

/** Two operations of one method that one URL could mean; a number cannot be taken for a word. @type {Rule} */
const ambiguousOperations = () => ({
  Paths: {
    leave(/** @type {Record<string, any>} */ paths, /** @type {Context} */ { report, location, resolve }) {
      /** @type {{ method: string, path: string, segments: string[] }[]} */
      const seen = [];
      for (const path of Object.keys(paths)) {
        const item = /** @type {any} */ (resolve(paths[path]).node ?? {});
        for (const method of METHODS.filter((name) => name in item)) {
          const segments = templateOf(path, [...(item.parameters ?? []), ...(item[method]?.parameters ?? [])], resolve);
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
 * @param {Context["resolve"]} resolve
 */
function templateOf(path, parameters, resolve) {
  const declared = parameters.map((parameter) => resolve(parameter).node ?? {});
  return path.split("/").map((segment) => {
    if (!segment.startsWith("{")) return segment;
    const schema = declared.find((parameter) => parameter.in === "path" && `{${parameter.name}}` === segment)?.schema;
    const type = schema && (resolve(schema).node?.type ?? "");
    return type === "integer" || type === "number" ? "#" : "*";
  });
}

/** @param {string[]} a @param {string[]} b */
function overlap(a, b) {
  const matches = (/** @type {string} */ x, /** @type {string} */ y) =>
    x === y || x === "*" || y === "*" || (x === "#" && /^\d+$/.test(y)) || (y === "#" && /^\d+$/.test(x));
  return a.length === b.length && a.every((segment, index) => matches(segment, b[index] ?? ""));
}

/** An argument is a property, or a property of a property. @type {Rule} */
const argumentForm = () => {
  const check = (/** @type {any} */ node, /** @type {Context} */ { report, location }) => {
    const argument = node["x-argument"];
    if (typeof argument !== "string" || /^[a-z]\w*(\.[a-z]\w*)?$/i.test(argument)) return;
    report({
      message: `x-argument \`${argument}\` is not a name. Write it in camelCase, with at most one dot: \`from.type\`.`,
      location: location.child("x-argument"),
    });
  };
  return { Parameter: check, RequestBody: check };
};

/** Arguments of a generated method come from parameters and the body: each name may have one origin only. @type {Rule} */
const argumentsDistinct = () => ({
  Operation(/** @type {any} */ operation, /** @type {Context} */ { report, location, resolve }) {
    const body = operation.requestBody && resolve(operation.requestBody).node;
    const schema = body && firstSchema(body, resolve);
    const taken = new Map(
      body?.["x-argument"]
        ? [[body["x-argument"], "requestBody"]]
        : propertiesOf(schema, resolve).map((name) => [name, "requestBody"]),
    );
    for (const [index, reference] of (operation.parameters ?? []).entries()) {
      const parameter = resolve(reference).node;
      if (!parameter) continue;
      const argument = parameter["x-argument"] ?? parameter.name;
      const origin = taken.get(argument) ?? taken.get(String(argument).split(".")[0] ?? "");
      if (origin !== undefined && origin !== "parent") {
        report({
          message: `Argument \`${argument}\` is filled by both \`${origin}\` and \`${parameter.name}\`. Give one of them another \`x-argument\`.`,
          location: location.child(["parameters", index]),
        });
      }
      taken.set(argument, parameter.name);
      if (String(argument).includes(".")) taken.set(String(argument).split(".")[0], "parent");
    }
  },
});

/** @param {any} body @param {Context["resolve"]} resolve */
function firstSchema(body, resolve) {
  const schema = Object.values(body.content ?? {})[0]?.schema;
  return schema && resolve(schema).node;
}

/** @param {any} schema @param {Context["resolve"]} resolve @returns {string[]} */
function propertiesOf(schema, resolve, depth = 0) {
  if (!schema || depth > 20) return [];
  const inherited = (schema.allOf ?? []).flatMap((/** @type {any} */ part) =>
    propertiesOf(resolve(part).node, resolve, depth + 1),
  );
  return [...Object.keys(schema.properties ?? {}), ...inherited];
}

/** A body of `inputs` is a batch, and callers must know its cap. @type {Rule} */
const batchLimitStated = () => ({
  Operation(/** @type {any} */ operation, /** @type {Context} */ { report, location, resolve }) {
    const body = operation.requestBody && resolve(operation.requestBody).node;
    const isBatch = body && propertiesOf(firstSchema(body, resolve), resolve).includes("inputs");
    if (!isBatch || operation["x-batch-limit"] !== undefined) return;
    report({
      message: "The body takes `inputs`, but no cap is stated. Add `x-batch-limit` with maxInputs, certainty and note.",
      location: location.key(),
    });
  },
});

/** Examples feed the doc comments, the report and the tests. @type {Rule} */
const examplesPresent = () => ({
  MediaType: {
    enter(media, /** @type {Context} */ { report, location }) {
      const pointer = location.pointer;
      if (!/\/(requestBody|responses\/2\w\w)\//.test(pointer)) return;
      if (media.example !== undefined || Object.keys(media.examples ?? {}).length > 0) return;
      report({ message: "This body has no example. Add one under `examples`.", location: location.key() });
    },
  },
});

/** @type {Record<string, Rule>} */
export const rules = {
  "operation-id-form": operationIdForm,
  "operation-id-unique": operationIdUnique,
  "success-has-schema": successHasSchema,
  "error-response": errorResponse,
  "property-described": propertyDescribed,
  "known-extensions": knownExtensions,
  "ambiguous-operations": ambiguousOperations,
  "argument-form": argumentForm,
  "arguments-distinct": argumentsDistinct,
  "batch-limit-stated": batchLimitStated,
  "examples-present": examplesPresent,
};
