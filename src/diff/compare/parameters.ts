import { type OpenApiDocument, type Operation, type Parameter, parameterKey, readParameters } from "../document.js";
import { member, sameJson, sortedKeys, text, toJson } from "../json.js";
import { child, type Located } from "../located.js";
import { pathParameterNames, versionBlindPath } from "../pairing/version-blind-path.js";
import { readShape } from "../schema/shape.js";
import type { Comparison } from "./comparison.js";
import { compareDocumentation } from "./documentation.js";
import { compareSunsets, reportRemoved } from "./sunset.js";

export function compareParameters(comparison: Comparison, base: Operation, revision: Operation): void {
  const { report } = comparison;
  const [fromNames, toNames] = [pathParameterNames(base.ref.path), pathParameterNames(revision.ref.path)];
  const renamed = renamedPathParameters(base.ref.path, revision.ref.path);
  const from = byKey(readParameters(comparison.base, base));
  const to = byKey(readParameters(comparison.revision, revision));

  const removed: Parameter[] = [];
  const added: Parameter[] = [];
  for (const [key, a] of from) {
    const newName = a.in === "path" ? renamed.get(a.name) : undefined;
    const b = to.get(newName === undefined ? key : parameterKey("path", newName));
    if (b !== undefined) compareParameter(comparison, a, b);
    // A parameter that the template has in both documents is there, described or not.
    else if (!(a.in === "path" && toNames.includes(newName ?? a.name))) removed.push(a);
  }
  const oldNames = new Map([...renamed].map(([old, now]) => [now, old]));
  for (const [key, b] of to) {
    const oldName = b.in === "path" ? oldNames.get(b.name) : undefined;
    if (from.has(oldName === undefined ? key : parameterKey("path", oldName))) continue;
    if (b.in === "path" && fromNames.includes(oldName ?? b.name)) continue;
    added.push(b);
  }
  const moved = new Map(removed.flatMap((a) => movedTo(a, removed, added).map((b) => [a, b])));
  for (const [a, b] of moved) compareMoved(comparison, a, b);
  for (const a of removed) if (!moved.has(a)) reportRemoved("request-parameter", a.node, comparison.today, report);
  const places = new Set(moved.values());
  for (const b of added) {
    if (places.has(b)) continue;
    report({ rule: isRequired(b) ? "request-required-parameter-added" : "request-parameter-added", revision: b.node });
  }
}

/** The one new parameter of the name of one that is gone: it is sent in another place. */
function movedTo({ name }: Parameter, removed: Parameter[], added: Parameter[]): Parameter[] {
  const named = (parameters: Parameter[]) => parameters.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const targets = named(added);
  return named(removed).length === 1 && targets.length === 1 ? targets : [];
}

function compareMoved(comparison: Comparison, from: Parameter, to: Parameter): void {
  const place = ({ in: carrier, name }: Parameter) => (from.in === to.in ? `${carrier} as ${name}` : carrier);
  const args = { base: place(from), revision: place(to) };
  comparison.report({ rule: "request-parameter-moved", base: from.node, revision: to.node, args });
  compareParameter(comparison, from, to);
}

function byKey(parameters: Parameter[]): Map<string, Parameter> {
  return new Map(parameters.map((parameter) => [parameterKey(parameter.in, parameter.name), parameter]));
}

/**
 * Parameters under another name: those at the same position of the same template, and where the path was rebuilt,
 * those that keep no name, in their order.
 */
function renamedPathParameters(base: string, revision: string): Map<string, string> {
  let [from, to] = [pathParameterNames(base), pathParameterNames(revision)];
  if (versionBlindPath(base) !== versionBlindPath(revision)) {
    const [kept, come] = [new Set(to), new Set(from)];
    [from, to] = [from.filter((name) => !kept.has(name)), to.filter((name) => !come.has(name))];
    if (from.length !== to.length) return new Map();
  }
  const names = from.map((name, index): [string, string] => [name, to[index] ?? name]);
  return new Map(names.filter(([old, now]) => old !== now));
}

function isRequired({ in: place, node }: Parameter): boolean {
  return place === "path" || member(node.value, "required") === true;
}

function compareParameter(comparison: Comparison, from: Parameter, to: Parameter): void {
  const { report } = comparison;
  const [base, revision] = [from.node, to.node];
  if (from.in === "path" && from.name !== to.name) {
    report({ rule: "request-path-parameter-renamed", base, revision, args: { base: from.name, revision: to.name } });
  }
  // Every parameter of a path is required: that it stands there says so.
  const demanded = !isRequired(from) && isRequired(to) && (from.in === to.in || to.in !== "path");
  if (demanded) report({ rule: "request-parameter-became-required", base, revision });
  if (isRequired(from) && !isRequired(to)) report({ rule: "request-parameter-became-optional", base, revision });
  const deprecated = (node: Located) => member(node.value, "deprecated") === true;
  if (!deprecated(base) && deprecated(revision)) report({ rule: "request-parameter-deprecated", base, revision });
  if (deprecated(base) && !deprecated(revision)) report({ rule: "request-parameter-undeprecated", base, revision });
  compareSunsets("request-parameter", base, revision, comparison.today, report);
  if (from.in === to.in) compareSerialization(comparison, from, to);
  compareDocumentation(base, revision, report);
  const [a, b] = [parameterSchema(base), parameterSchema(revision)];
  if (a.value !== undefined || b.value !== undefined)
    comparison.compareSchemas(a, b, "request", isExploded(from) && isExploded(to) ? "exploded-parameter" : "parameter");
}

/** How a parameter is written out, with the defaults of OpenAPI filled in. */
function serialization({ in: place, node }: Parameter): Record<string, unknown> {
  const style = text(member(node.value, "style")) ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return {
    style,
    explode: member(node.value, "explode") ?? style === "form",
    allowReserved: member(node.value, "allowReserved") ?? false,
    allowEmptyValue: member(node.value, "allowEmptyValue") ?? false,
    content: sortedKeys(member(node.value, "content")),
  };
}

/** `?id=1&id=2`: a single value is a list of one, and is written the same. */
function isExploded(parameter: Parameter): boolean {
  const { style, explode, content } = serialization(parameter);
  return style === "form" && explode === true && sameJson(content, []);
}

/** There is nothing to explode. */
function isSingleValue(document: OpenApiDocument, { node }: Parameter): boolean {
  const { types, unions } = readShape(document, [parameterSchema(node)]);
  return types !== undefined && unions.length === 0 && !types.has("array") && !types.has("object");
}

function compareSerialization(comparison: Comparison, from: Parameter, to: Parameter): void {
  const { report } = comparison;
  const { base, revision } = comparison;
  const [a, b] = [serialization(from), serialization(to)];
  const single = isSingleValue(base, from) && isSingleValue(revision, to);
  for (const keyword of sortedKeys(a)) {
    if (sameJson(a[keyword], b[keyword]) || (keyword === "explode" && single)) continue;
    if (keyword === "allowReserved" && b[keyword] === true) {
      report({ rule: "request-parameter-reserved-allowed", base: from.node, revision: to.node });
      continue;
    }
    const args = { keyword, base: toJson(a[keyword]), revision: toJson(b[keyword]) };
    report({ rule: "request-parameter-serialization-changed", base: from.node, revision: to.node, args });
  }
}

/** The schema stands in the parameter itself or in its one media type. */
export function parameterSchema(node: Located): Located {
  const content = child(node, "content");
  const [mediaType] = sortedKeys(content.value);
  return child(mediaType === undefined ? node : child(content, mediaType), "schema");
}
