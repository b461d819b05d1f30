import {
  bodyOf,
  forOperations,
  isObject,
  itemsOf,
  object,
  parametersOf,
  schemaAt,
  schemaOf,
  successesOf,
} from "./resolving.js";

/** @typedef {import("./resolving.js").Context} Context */
/** @typedef {import("./resolving.js").Rule} Rule */
/** @typedef {import("./resolving.js").Place} Place */
/** @typedef {Place | "unresolved" | undefined} Found */

/** The pointers of `x-paging` lead to something: the client goes where they say, and finds nothing otherwise. @type {Rule} */
const pagingResolves = () =>
  forOperations((operation, context) => {
    const { request, response } = object(operation["x-paging"]);
    if (!isObject(request) || !isObject(response)) return;
    const at = context.location.child("x-paging");
    let isFaulty = false;
    const say = (/** @type {string} */ message, /** @type {string[]} */ ...keys) => {
      isFaulty = true;
      context.report({ message, location: at.child(keys) });
    };

    const pointers = [
      ...["pointer", "key"].map((key) => ["request", key, request[key]]),
      ...["groups", "key", "items", "next"].map((key) => ["response", key, response[key]]),
    ];
    for (const [side, key, pointer] of pointers) {
      if (typeof pointer === "string" && !pointer.startsWith("/"))
        say(`\`${pointer}\` is no JSON pointer. Begin it with \`/\`.`, side, key);
    }
    if (request.in === "input") {
      if (request.key === undefined) say("Cursors of inputs need the key of an input. Add `request.key`.", "request");
      for (const key of ["groups", "key"]) {
        if (response[key] === undefined)
          say(`Cursors of inputs need the results and their key. Add \`response.${key}\`.`, "response");
      }
    }
    if (isFaulty) return;
    checkRequest(operation, context, request, say);
    checkResponse(operation, context, response, say);
  });

/**
 * @param {any} operation
 * @param {Context} context
 * @param {Record<string, any>} request
 * @param {(message: string, ...keys: string[]) => void} say
 */
function checkRequest(operation, context, request, say) {
  const { resolve } = context;
  if (request.in === "query") {
    const names = parametersOf(operation, context).flatMap(({ node }) => (node.in === "query" ? [node.name] : []));
    if (typeof request.pointer === "string" && !names.includes(request.pointer.slice(1)))
      say(
        `\`${request.pointer}\` is no query parameter of the operation. Declare it, or correct the pointer.`,
        "request",
        "pointer",
      );
    return;
  }
  const body = bodyOf(operation, context);
  if (body === undefined && operation.requestBody !== undefined) return; // a reference that leads nowhere
  const schema = body && schemaOf(body);
  const inputs = request.in === "input" ? schemaAt(schema, "/inputs", resolve) : undefined;
  const holder = request.in === "input" ? (isPlace(inputs) ? itemsOf(inputs, resolve) : inputs) : schema;
  const what = request.in === "input" ? "an item of `inputs`" : "the request body";
  for (const key of ["pointer", ...(request.in === "input" ? ["key"] : [])]) {
    if (typeof request[key] !== "string" || holder === "unresolved") continue;
    if (schemaAt(holder, request[key], resolve) === undefined)
      say(`\`${request[key]}\` is no property of ${what}. Add the property, or correct the pointer.`, "request", key);
  }
}

/**
 * @param {any} operation
 * @param {Context} context
 * @param {Record<string, any>} response
 * @param {(message: string, ...keys: string[]) => void} say
 */
function checkResponse(operation, context, response, say) {
  const { resolve } = context;
  const answer = successesOf(operation, context).find(({ response: { node } }) => node.content !== undefined);
  if (answer === undefined) return;
  /** @type {Found} */
  let holder = schemaOf(answer.response);
  const listAt = (/** @type {string} */ key) => {
    const found = isPlace(holder) ? schemaAt(holder, response[key], resolve) : holder;
    if (found === "unresolved") return found;
    const items = found && itemsOf(found, resolve);
    if (items === undefined)
      say(`\`${response[key]}\` is no list in answer \`${answer.code}\`. Correct the pointer.`, "response", key);
    return items;
  };
  if (typeof response.groups === "string") holder = listAt("groups");
  if (!isPlace(holder)) return;
  if (typeof response.items === "string") listAt("items");
  for (const key of ["next", "key"]) {
    if (typeof response[key] !== "string" || schemaAt(holder, response[key], resolve) !== undefined) continue;
    const where = response.groups === undefined ? "" : ` of the items of \`${response.groups}\``;
    say(
      `\`${response[key]}\` is no property${where} in answer \`${answer.code}\`. Correct the pointer.`,
      "response",
      key,
    );
  }
}

/** @param {Found} found @returns {found is Place} */
const isPlace = (found) => found !== undefined && found !== "unresolved";

/** @type {Record<string, Rule>} */
export const pagingRules = { "paging-resolves": pagingResolves };
