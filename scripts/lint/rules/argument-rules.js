import {
  argumentOf,
  bodyOf,
  follow,
  forOperations,
  isObject,
  object,
  objectShape,
  parametersOf,
  schemaOf,
} from "./resolving.js";

/** @typedef {import("./resolving.js").Context} Context */
/** @typedef {import("./resolving.js").Rule} Rule */

/** Names that every object has, or that would change what an object is. */
const RESERVED = ["constructor", "__proto__", "prototype", "toString", "valueOf", "hasOwnProperty"];

/** An argument is a property, or a property of a property. @type {Rule} */
const argumentForm = () => ({
  Parameter(/** @type {unknown} */ node, /** @type {Context} */ { report, location }) {
    const parameter = object(node);
    const argument = parameter["x-argument"] ?? parameter.name;
    if (typeof argument !== "string") return;
    const isOwn = parameter["x-argument"] !== undefined;
    const at = location.child(isOwn ? "x-argument" : "name");
    const parts = argument.split(".");
    if (isOwn && !/^[a-z]\w*(\.[a-z]\w*)?$/i.test(argument)) {
      report({
        message: `x-argument \`${argument}\` is not a name. Write it in camelCase, with at most one dot: \`from.type\`.`,
        location: at,
      });
    } else if (!isOwn && !/^[a-z]\w*$/i.test(argument)) {
      report({
        message: `The parameter name \`${argument}\` cannot be the name of an argument. Add \`x-argument\` with one in camelCase.`,
        location: at,
      });
    } else if (parts[0] === "inputs" || parts.some((part) => RESERVED.includes(part))) {
      report({
        message: `The argument name \`${argument}\` is taken by the client itself. Give the parameter another \`x-argument\`.`,
        location: at,
      });
    }
  },
  RequestBody(/** @type {unknown} */ node, /** @type {Context} */ { report, location }) {
    const argument = object(node)["x-argument"];
    if (typeof argument !== "string") return;
    if (/^[a-z]\w*$/i.test(argument) && !RESERVED.includes(argument)) return;
    report({
      message: `x-argument \`${argument}\` is not a name for a body. Write one word in camelCase, without a dot.`,
      location: location.child("x-argument"),
    });
  },
});

/** Arguments of a generated method come from parameters and the body: each name may have one origin only. @type {Rule} */
const argumentsDistinct = () =>
  forOperations((operation, context) => {
    const body = bodyOf(operation, context);
    const names = body
      ? body.node["x-argument"] !== undefined
        ? [String(body.node["x-argument"])]
        : objectShape(schemaOf(body), context.resolve).properties
      : [];
    const taken = new Map(names.map((name) => [name, "requestBody"]));
    /** @type {Map<string, string>} */
    const parents = new Map();
    for (const { node, location } of parametersOf(operation, context)) {
      const argument = argumentOf(node);
      const [root = "", ...rest] = argument.split(".");
      const origin = taken.get(argument) ?? taken.get(root) ?? (rest.length === 0 ? parents.get(root) : undefined);
      if (origin !== undefined) {
        context.report({
          message: `Argument \`${argument}\` is filled by both \`${origin}\` and \`${node.name}\`. Give one of them another \`x-argument\`.`,
          location,
        });
      }
      taken.set(argument, node.name);
      if (rest.length > 0) parents.set(root, node.name);
    }
  });

/** What the client does not send as the specification would have it. @type {Rule} */
const parameterSupported = () => ({
  Parameter(/** @type {unknown} */ parameter, /** @type {Context} */ { report, location, resolve }) {
    if (!isObject(parameter)) return;
    const { in: place, name, style, explode, allowReserved } = parameter;
    const say = (/** @type {string} */ message, /** @type {string} */ key) =>
      report({
        message,
        location: Object.hasOwn(parameter, key) ? location.child(key).key() : location.key(),
      });
    if (place === "path" && parameter.required !== true)
      say(`The path parameter \`${name}\` is not required, but a URL needs it. Add \`required: true\`.`, "required");
    if (place === "cookie") {
      say(`Cookie parameters are not supported by the client. Remove \`${name}\`, or send it in another place.`, "in");
      return;
    }
    const usual = place === "query" ? "form" : "simple";
    if (style !== undefined && style !== usual)
      say(
        `\`style: ${style}\` is not supported by the client. Leave \`style\` out: it is \`${usual}\` in the ${place}.`,
        "style",
      );
    if (explode !== undefined && explode !== (place === "query"))
      say(
        `\`explode: ${explode}\` is not supported by the client. Leave \`explode\` out: it is \`${place === "query"}\` in the ${place}.`,
        "explode",
      );
    if (allowReserved === true)
      say("`allowReserved` is not supported by the client: every value is encoded. Remove it.", "allowReserved");
    if (parameter.content !== undefined)
      say("Parameters with `content` are not supported by the client. Describe the parameter by `schema`.", "content");
    const schema = object(follow({ node: parameter.schema, location: location.child("schema") }, resolve)?.node);
    const types = Array.isArray(schema.type) ? schema.type : [schema.type];
    if (types.includes("object") || (types.includes("array") && place !== "query"))
      say(
        `A parameter of type \`${schema.type}\` in the ${place} is not supported by the client. Take a plain value${place === "query" ? ", or a list of them" : ""}.`,
        "schema",
      );
  },
});

/** Without `x-argument` the properties of a body become arguments: it must have some, and no others. @type {Rule} */
const bodyArgument = () => {
  const seen = new Set();
  return forOperations((operation, context) => {
    const { report, location, resolve, key } = context;
    if (operation.requestBody !== undefined && ["get", "head", "delete", "trace", "options"].includes(String(key))) {
      report({
        message: `A ${String(key).toUpperCase()} request has no body: clients and servers drop it. Remove \`requestBody\`, or use another method.`,
        location: location.child("requestBody").key(),
      });
      return;
    }
    const body = bodyOf(operation, context);
    if (body === undefined || seen.has(body.node)) return;
    seen.add(body.node);
    const from = body.node === operation.requestBody ? undefined : location.child("requestBody");
    const say = (/** @type {string} */ message, /** @type {any} */ at) =>
      report({ message, location: at, ...(from && { from }) });
    const schema = schemaOf(body);
    if (schema === undefined) {
      say("The request body has no schema. Add `application/json` with a `schema`.", body.location.key());
      return;
    }
    if (body.node["x-argument"] !== undefined) return;
    const shape = objectShape(schema, resolve);
    const reserved = shape.properties.find((name) => RESERVED.includes(name));
    const fault =
      shape.fault ??
      (shape.properties.length === 0 ? "names no properties" : undefined) ??
      (reserved && `has a property \`${reserved}\`, which every object has already`);
    if (shape.unresolved) return;
    if (fault) {
      say(
        `The schema of the request body ${fault}, so its properties cannot become arguments. Add \`x-argument\` to the body, or make it one object with properties.`,
        schema.location.key(),
      );
    } else if (body.node.required !== true && shape.required.length > 0) {
      say(
        `The request body is optional, but its property \`${shape.required[0]}\` is required. Add \`required: true\` to the body, or give it an \`x-argument\`.`,
        body.location.key(),
      );
    }
  });
};

/** @type {Record<string, Rule>} */
export const argumentRules = {
  "argument-form": argumentForm,
  "arguments-distinct": argumentsDistinct,
  "parameter-supported": parameterSupported,
  "body-argument": bodyArgument,
};
