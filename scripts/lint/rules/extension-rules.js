import { extensionsOf, isExtensionType } from "../extension-types.js";
import { forOperations, isBlank, isObject, list, parametersOf } from "./resolving.js";

/** @typedef {import("./resolving.js").Context} Context */
/** @typedef {import("./resolving.js").Rule} Rule */
/** @typedef {import("./resolving.js").Location} Location */

/** Ours only: those that Redocly knows of other tools mean nothing here. @type {Rule} */
const knownExtensions = () => {
  const check = (
    /** @type {unknown} */ node,
    /** @type {string} */ type,
    /** @type {Location} */ location,
    /** @type {Context["report"]} */ report,
  ) => {
    if (!isObject(node)) return;
    const known = extensionsOf(type);
    for (const key of Object.keys(node)) {
      if (!key.startsWith("x-") || known.includes(key)) continue;
      const allowed =
        known.length === 0 ? "none is allowed here" : `allowed here: ${known.map((k) => `\`${k}\``).join(", ")}`;
      report({
        message: `Unknown extension \`${key}\` on ${type} (${allowed}). Correct its name, or remove it.`,
        location: location.child([key]).key(),
      });
    }
  };
  return {
    any: {
      enter(node, /** @type {Context} */ { report, location, type }) {
        const { extensionsPrefix } = /** @type {{ extensionsPrefix?: string }} */ (type);
        if (extensionsPrefix !== undefined || isExtensionType(type.name)) check(node, type.name, location, report);
      },
    },
    ref: {
      // Beside a `$ref`, where no node of the type is visited.
      enter(node, /** @type {Context} */ { report, rawLocation, type }) {
        check(node, type.name, rawLocation, report);
      },
    },
  };
};

/** What the types of the extensions cannot say of their values. @type {Rule} */
const extensionValues = () => {
  const seen = new Set(); // an anchor gives several operations one and the same source
  return {
    ...forOperations((operation, context) => {
      const { report, location } = context;
      const sources = operation["x-sources"];
      if (Array.isArray(sources) && sources.length === 0) {
        report({
          message: "`x-sources` names no source. Say where the description comes from.",
          location: location.child("x-sources").key(),
        });
      }
      for (const [index, source] of list(sources).entries()) {
        if (!isObject(source) || seen.has(source)) continue;
        seen.add(source);
        const at = location.child(["x-sources", index]);
        for (const [key, message] of faultsOf(source)) report({ message, location: at.child(key) });
      }
      for (const [index, alias] of list(operation["x-path-aliases"]).entries()) {
        const message = faultOfAlias(alias?.path, operation, context);
        if (message) report({ message, location: location.child(["x-path-aliases", index, "path"]) });
      }
      if (isBlank(operation["x-batch-limit"]?.note)) {
        report({
          message: "The `note` of `x-batch-limit` is empty. Say where the number comes from.",
          location: location.child(["x-batch-limit", "note"]),
        });
      }
    }),
    Info(/** @type {unknown} */ info, /** @type {Context} */ { report, location }) {
      for (const [index, event] of list(isObject(info) ? info["x-support"] : []).entries()) {
        if (!isObject(event)) continue;
        const at = location.child(["x-support", index]);
        for (const [key, message] of faultsOf(event)) report({ message, location: at.child(key) });
        if (typeof event.date === "string" && !isDate(event.date) && !isDate(`${event.date}-01`))
          report({
            message: `\`date: ${event.date}\` is no date. Write \`YYYY-MM-DD\`, or \`YYYY-MM\` where no day is known.`,
            location: at.child("date"),
          });
      }
    },
    Schema(/** @type {unknown} */ schema, /** @type {Context} */ { report, location }) {
      const values = isObject(schema) ? schema["x-extensible-enum"] : undefined;
      if (!isObject(schema) || values === undefined) return;
      const say = (/** @type {string} */ message) =>
        report({ message, location: location.child("x-extensible-enum").key() });
      const types = [schema.type].flat();
      if (!types.includes("string") || types.some((type) => type !== "string" && type !== "null"))
        say('`x-extensible-enum` stands on a schema that is no text. Write `type: string` or `[string, "null"]`.');
      if (schema.enum !== undefined)
        say("A schema has either `enum` (closed) or `x-extensible-enum` (open). Remove one of the two.");
      const texts = list(values);
      if (Array.isArray(values) && texts.length === 0)
        say("`x-extensible-enum` has no values. List the known ones, or remove it.");
      const twice = texts.find((value, index) => texts.indexOf(value) !== index);
      if (twice !== undefined) say(`\`x-extensible-enum\` has \`${twice}\` twice. Remove one.`);
    },
  };
};

/** @param {Record<string, any>} source @returns {[key: string, message: string][]} */
function faultsOf({ title, url, modified }) {
  /** @type {[string, string][]} */
  const faults = [];
  if (isBlank(title)) faults.push(["title", "The `title` of the source is empty. Name the page, file or thread."]);
  if (typeof modified === "string" && !isDate(modified))
    faults.push(["modified", `\`modified: ${modified}\` is no date. Write it as \`YYYY-MM-DD\`, in quotes.`]);
  if (typeof url === "string" && !(URL.canParse(url) && new URL(url).protocol === "https:"))
    faults.push(["url", `\`url: ${url}\` is no address. Write one that begins with \`https://\`.`]);
  return faults;
}

/** Another path of the same operation takes the same parameters. @param {unknown} path @param {any} operation @param {Context} context */
function faultOfAlias(path, operation, context) {
  if (typeof path !== "string") return undefined;
  if (!path.startsWith("/")) return `\`path: ${path}\` is no path. Begin it with \`/\`.`;
  const used = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const known = parametersOf(operation, context).filter(({ node }) => node.in === "path");
  const names = known.map(({ node }) => node.name);
  const odd = used.find((name) => !names.includes(name)) ?? names.find((name) => !used.includes(name));
  return odd === undefined
    ? undefined
    : `\`${path}\` and the operation do not take the same parameters: \`${odd}\` is in one only. Use the same names.`;
}

/** @param {string} text */
function isDate(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @type {Record<string, Rule>} */
export const extensionRules = {
  "known-extensions": knownExtensions,
  "extension-values": extensionValues,
};
