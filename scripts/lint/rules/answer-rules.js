import {
  below,
  bodyOf,
  follow,
  forOperations,
  isObject,
  object,
  objectShape,
  schemaOf,
  successesOf,
} from "./resolving.js";

/** @typedef {import("./resolving.js").Context} Context */
/** @typedef {import("./resolving.js").Rule} Rule */
/** @typedef {import("./resolving.js").Place} Place */

/** Keywords any one of which makes a schema say something of the value. */
const TELLING = ["$ref", "type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "const"];

/** Success without a schema would become a result of type `unknown` or `void`. @type {Rule} */
const successHasSchema = () => {
  const seen = new Set();
  return forOperations((operation, context) => {
    const { report, location, resolve } = context;
    const codes = Object.keys(object(operation.responses));
    if (isObject(operation.responses) && !codes.some((code) => /^2(\d\d|XX)$/i.test(code))) {
      report({
        message: "The operation declares no success. Add its 2xx response.",
        location: location.child("responses").key(),
      });
    }
    for (const { code, response, from } of successesOf(operation, context)) {
      const isEmpty = code === "204" || code === "205";
      const key = `${isEmpty} ${response.location.absolutePointer}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const say = (/** @type {string} */ message, /** @type {any} */ at) =>
        report({ message, location: at, ...(from && { from }) });
      const media = Object.keys(object(response.node.content));
      if (isEmpty) {
        if (media.length > 0)
          say(
            `Success response \`${code}\` has a body, but ${code} answers are empty. Remove \`content\`, or use 200.`,
            response.location.child("content").key(),
          );
        continue;
      }
      if (media.length === 0) {
        say(
          `Success response \`${code}\` has no body schema. Add \`content\` with a schema, or use 204 for an empty answer.`,
          response.location.key(),
        );
        continue;
      }
      if (!media.includes("application/json")) {
        say(
          `Success response \`${code}\` has no \`application/json\`. Add it with a schema.`,
          response.location.child("content").key(),
        );
      }
      for (const type of media) {
        const schema = below(response, ["content", type, "schema"]);
        const at = response.location.child(["content", type]).key();
        if (schema.node === undefined) {
          say(`Success response \`${code}\` declares \`${type}\` without a schema. Add \`schema\`.`, at);
          continue;
        }
        const found = follow(schema, resolve);
        if (found === undefined || TELLING.some((keyword) => object(found.node)[keyword] !== undefined)) continue;
        say(
          `Success response \`${code}\` has a schema that says nothing of the body. Give the schema a type.`,
          schema.location.key(),
        );
      }
    }
  });
};

/** @type {Rule} */
const errorResponse = () =>
  forOperations((operation, { report, location, resolve }) => {
    const response = object(operation.responses).default;
    const resolved = follow({ node: response, location }, resolve);
    if (resolved === undefined) return; // a reference that leads nowhere is reported as such
    const media = Object.values(object(object(resolved.node).content));
    if (media.some((value) => object(value).schema !== undefined)) return;
    report({
      message: "The operation declares no error body. Add a `default` response with the error schema.",
      location: location.child("responses").key(),
    });
  });

/** A body of `inputs` is a batch, and callers must know its cap. @type {Rule} */
const batchLimitStated = () =>
  forOperations((operation, context) => {
    const body = bodyOf(operation, context);
    const shape = body && objectShape(schemaOf(body), context.resolve);
    const isBatch = shape?.properties.includes("inputs") ?? false;
    const isStated = operation["x-batch-limit"] !== undefined;
    if (isBatch === isStated || shape?.unresolved || (operation.requestBody && !body)) return;
    context.report(
      isBatch
        ? {
            message:
              "The body takes `inputs`, but no cap is stated. Add `x-batch-limit` with maxInputs, certainty and note.",
            location: context.location.key(),
          }
        : {
            message: "`x-batch-limit` stands on an operation whose body has no `inputs`. Remove it.",
            location: context.location.child("x-batch-limit").key(),
          },
    );
  });

/** Examples feed the doc comments, the report and the tests. @type {Rule} */
const examplesPresent = () => {
  const seen = new Set();
  return forOperations((operation, context) => {
    const { report, resolve } = context;
    const body = bodyOf(operation, context);
    const places = [...(body ? [body] : []), ...successesOf(operation, context).map(({ response }) => response)];
    for (const place of places) {
      for (const type of Object.keys(object(place.node.content))) {
        const written = below(place, ["content", type]);
        const media = follow(written, resolve);
        if (!isObject(media?.node) || seen.has(media.node)) continue;
        seen.add(media.node);
        if (media.node.example !== undefined) continue;
        if (Object.keys(object(media.node.examples)).some((name) => hasValue(media, name, resolve))) continue;
        report({
          message: "This body has no example. Add one under `examples`, with its `value`.",
          location: written.location.key(),
        });
      }
    }
  });
};

/** @param {Place} media @param {string} name @param {Context["resolve"]} resolve */
function hasValue(media, name, resolve) {
  const example = follow(below(media, ["examples", name]), resolve);
  return example === undefined || object(example.node).value !== undefined;
}

/** @type {Record<string, Rule>} */
export const answerRules = {
  "success-has-schema": successHasSchema,
  "error-response": errorResponse,
  "batch-limit-stated": batchLimitStated,
  "examples-present": examplesPresent,
};
