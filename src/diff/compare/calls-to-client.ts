// Webhooks and callbacks: calls that the server makes and the client answers. Directions are exchanged: what is sent in a
// request goes to the client and is judged as a response, and what is answered as a request.

import { type OpenApiDocument, type Operation, operationsOf, readParameters, resolve, resolveAs } from "../document.js";
import { isRecord, member, sameJson, sortedKeys, text } from "../json.js";
import { child, type Located } from "../located.js";
import type { RuleId } from "../rules.js";
import { type Comparison, partition } from "./comparison.js";
import { compareContents, readContents } from "./contents.js";
import { compareDocumentation } from "./documentation.js";
import { parameterSchema } from "./parameters.js";

interface Kind {
  name: "webhook" | "callback";
  added: RuleId;
  removed: RuleId;
  changed: RuleId;
}

const webhooks: Kind = {
  name: "webhook",
  added: "webhook-added",
  removed: "webhook-removed",
  changed: "webhook-changed",
};
const callbacks: Kind = {
  name: "callback",
  added: "operation-callback-added",
  removed: "operation-callback-removed",
  changed: "operation-callbacks-changed",
};

export function compareWebhooks(comparison: Comparison): void {
  const [from, to] = [child(comparison.base.root, "webhooks"), child(comparison.revision.root, "webhooks")];
  compareNames(comparison, webhooks, from, to, (name) => {
    compareItems(comparison, webhooks, name, child(from, name), child(to, name));
  });
}

/** A callback holds a path item for each expression of its URL. */
export function compareCallbacks(comparison: Comparison, base: Located, revision: Located): void {
  const [from, to] = [child(base, "callbacks"), child(revision, "callbacks")];
  compareNames(comparison, callbacks, from, to, (name) => {
    const at = `callback ${name}`;
    const old = resolveAs(comparison.base, child(from, name, at));
    const now = resolveAs(comparison.revision, child(to, name, at));
    const only = namesIn(old).length === 1 && namesIn(now).length === 1;
    if (only && namesIn(old)[0] !== namesIn(now)[0])
      comparison.report({ rule: callbacks.changed, base: old, revision: now, args: { callback: name } });
    const [expression = "", nowExpression = ""] = [namesIn(old)[0], namesIn(now)[0]];
    if (only) compareItems(comparison, callbacks, name, child(old, expression), child(now, nowExpression));
    else
      compareNames(comparison, callbacks, old, now, (url) =>
        compareItems(comparison, callbacks, `${name} ${url}`, child(old, url), child(now, url)),
      );
  });
}

function compareNames(
  { report }: Comparison,
  kind: Kind,
  from: Located,
  to: Located,
  compareKept: (name: string) => void,
): void {
  const at = (holder: Located, name: string) =>
    kind === callbacks ? child(holder, name, `callback ${name}`) : child(holder, name);
  const { removed, added, kept } = partition(namesIn(from), namesIn(to));
  for (const name of removed) report({ rule: kind.removed, base: at(from, name), args: { [kind.name]: name } });
  for (const name of added) report({ rule: kind.added, revision: at(to, name), args: { [kind.name]: name } });
  for (const name of kept) compareKept(name);
}

function namesIn({ value }: Located): string[] {
  return sortedKeys(value).filter((name) => isRecord(member(value, name)) && !name.startsWith("x-"));
}

/** Two path items: by method, which is told where there are several. */
function compareItems(comparison: Comparison, kind: Kind, name: string, base: Located, revision: Located): void {
  const { report } = comparison;
  const byMethod = (document: OpenApiDocument, item: Located) =>
    new Map(operationsOf(resolve(document, item), name).map((operation) => [operation.ref.method, operation]));
  const [from, to] = [byMethod(comparison.base, base), byMethod(comparison.revision, revision)];
  const several = new Set([...from.keys(), ...to.keys()]).size > 1;
  const label = (method: string) => (several ? `${name} ${method}` : name);
  const { removed, added, kept } = partition(from.keys(), to.keys());
  for (const method of removed)
    report({ rule: kind.removed, base: from.get(method)?.node, args: { [kind.name]: label(method) } });
  for (const method of added)
    report({ rule: kind.added, revision: to.get(method)?.node, args: { [kind.name]: label(method) } });
  for (const method of kept) {
    const [a, b] = [from.get(method), to.get(method)];
    if (a !== undefined && b !== undefined) compareCall(comparison, kind, label(method), a, b);
  }
}

function compareCall(comparison: Comparison, kind: Kind, name: string, from: Operation, to: Operation): void {
  const at = `${kind.name} ${name}`;
  const scoped = (node: Located): Located => ({ ...node, scope: `${from.node.scope} ${at}`, at });
  const [base, revision] = [scoped(from.node), scoped(to.node)];
  if (!sameJson(outlineOf(comparison.base, from), outlineOf(comparison.revision, to)))
    comparison.report({ rule: kind.changed, base, revision, args: { [kind.name]: name } });
  compareDocumentation(base, revision, comparison.report);
  compareBodies(comparison, base, revision);
  compareSent(comparison, { ...from, node: base }, { ...to, node: revision });
  compareAnswers(comparison, base, revision);
}

/** What is compared as a whole: which parameters come, how the call identifies itself, and which answers are listed. */
function outlineOf(document: OpenApiDocument, operation: Operation): unknown {
  const parameters = readParameters(document, operation).map(({ in: place, name, node }) => [
    place,
    name,
    member(node.value, "required") === true,
  ]);
  const responses = child(operation.node, "responses");
  const answers = sortedKeys(responses.value).map((code) => {
    const answer = resolve(document, child(responses, code));
    return [code, [...readContents(answer).keys()]];
  });
  return [parameters, answers, member(operation.node.value, "security") ?? null];
}

function compareBodies(comparison: Comparison, base: Located, revision: Located): void {
  const { report } = comparison;
  const body = (document: OpenApiDocument, call: Located) =>
    resolveAs(document, child(call, "requestBody", `${call.at} body`));
  const [from, to] = [body(comparison.base, base), body(comparison.revision, revision)];
  const [had, has] = [isRecord(from.value), isRecord(to.value)];
  if (!had && !has) return;
  if (!had) report({ rule: "response-body-added", base, revision: to });
  if (!has) report({ rule: "response-body-removed", base: from, revision });
  if (!had || !has) return;
  const [always, nowAlways] = [from, to].map(({ value }) => member(value, "required") === true);
  if (always && !nowAlways) report({ rule: "response-body-became-optional", base: from, revision: to });
  if (!always && nowAlways) report({ rule: "response-body-became-required", base: from, revision: to });
  compareDocumentation(from, to, report);
  // Nobody asks for a media type here: the client has to read what comes.
  const unasked: Partial<Record<RuleId, RuleId>> = {
    "response-media-type-added": "webhook-media-type-added",
    "response-media-type-removed": "webhook-media-type-removed",
  };
  const own: Comparison = {
    ...comparison,
    report: (found) => report({ ...found, rule: unasked[found.rule] ?? found.rule }),
  };
  compareContents(own, from, to, "response");
}

/** Headers and the query of the call. */
function compareSent(comparison: Comparison, from: Operation, to: Operation): void {
  const read = (document: OpenApiDocument, operation: Operation) =>
    new Map(readParameters(document, operation).map((one) => [one.node.at, one.node]));
  const now = read(comparison.revision, to);
  for (const [name, node] of read(comparison.base, from)) {
    const other = now.get(name);
    if (other === undefined) continue;
    const at = `${from.node.at} ${name}`;
    const [a, b] = [
      { ...node, at },
      { ...other, at },
    ];
    compareDocumentation(a, b, comparison.report);
    const [schema, nowSchema] = [parameterSchema(a), parameterSchema(b)];
    if (schema.value !== undefined || nowSchema.value !== undefined)
      comparison.compareSchemas(schema, nowSchema, "response", "parameter");
  }
}

/** What the client has to answer. */
function compareAnswers(comparison: Comparison, base: Located, revision: Located): void {
  const [from, to] = [child(base, "responses"), child(revision, "responses")];
  for (const code of partition(sortedKeys(from.value), sortedKeys(to.value)).kept) {
    const at = `${base.at} ${code} answer`;
    const a = resolveAs(comparison.base, child(from, code, at));
    const b = resolveAs(comparison.revision, child(to, code, at));
    const contents = readContents(b);
    for (const [mediaType, content] of readContents(a)) {
      const [schema, nowSchema] = [child(content, "schema"), child(contents.get(mediaType) ?? content, "schema")];
      const isJson = text(mediaType)?.endsWith("json") === true;
      if (schema.value !== undefined || nowSchema.value !== undefined)
        comparison.compareSchemas(schema, nowSchema, "request", isJson ? "json" : "text");
    }
  }
}
