// One request of an operation as three kinds of code: bare HTTP, HubSpot's own client, and the wrapper of this package.
// All of them are filled with the example values of the spec.

import { literal } from "../emit/literal.js";
import { exampleArguments } from "../emit/operation-doc.js";
import type { Json, OfficialClient } from "../openapi.js";
import type { OperationModel } from "../operation-model.js";

/** The code for one operation of one version. */
export interface Snippets {
  http: string;
  /** Absent where the spec names no client of HubSpot's. */
  official?: string;
  ours: string;
}

interface Answer {
  status: string;
  body: string | undefined;
}

/** What the snippets need besides the operation. */
export interface SnippetContext {
  version: string;
  packageName: string;
  /** Name of the server. */
  host: string;
  /** HubSpot's client knows the operation by this method; without one it is sent by hand. */
  method?: string;
  /** What the spec says of HubSpot's client. */
  client?: OfficialClient;
  /** The declared successes: status, and the schema of the body where there is one. */
  answers: Answer[];
  /** What may come instead, where no source settles which of the two is right. */
  otherAnswers?: Answer[];
  /** True where one of the versions answers without a body. */
  mayBeEmpty: boolean;
}

/** The request of an operation in each kind of code. */
export function writeSnippets(operation: OperationModel, context: SnippetContext): Snippets {
  const request = exampleRequest(operation);
  return {
    http: httpSnippet(operation, request, context),
    ...(context.client && { official: officialSnippet(operation, request, context) }),
    ours: ownSnippet(operation, context),
  };
}

interface ExampleRequest {
  path: string;
  pathValues: Json[];
  /** Every query parameter; undefined where the spec has no example for it. */
  query: [name: string, value: Json | undefined][];
  body?: Json;
}

function exampleRequest({ descriptor, arguments: args, body }: OperationModel): ExampleRequest {
  const exampleOf = (argument: string) => args.find(({ name }) => name === argument)?.example;
  const shownValue = (argument: string) => exampleOf(argument) ?? `<${argument}>`;
  const path = descriptor.path.replace(/{([^}]+)}/g, (_, argument: string) => segment(exampleOf(argument), argument));
  const inQuery = (descriptor.parameters ?? []).filter((parameter) => parameter.in === "query");
  const query = inQuery.map(({ name, argument }): [string, Json | undefined] => [name, exampleOf(argument)]);
  const pathValues = [...descriptor.path.matchAll(/{([^}]+)}/g)].map(([, argument = ""]) => shownValue(argument));
  return { path, pathValues, query, ...(body?.example !== undefined && { body: body.example }) };
}

function segment(value: Json | undefined, name: string): string {
  return value === undefined ? `<${name}>` : encodeURIComponent(String(value));
}

function httpSnippet(
  { descriptor }: OperationModel,
  { path, query, body }: ExampleRequest,
  { host, answers, otherAnswers = [] }: SnippetContext,
): string {
  const search = given(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return [
    `${descriptor.method} ${path}${search ? `?${search}` : ""}`,
    `Host: ${host}`,
    "Authorization: Bearer <token>",
    ...(body === undefined ? [] : ["Content-Type: application/json", "", pretty(body)]),
    "",
    ...answers.map(answerLine),
    ...otherAnswers.map((answer) => `or ${answerLine(answer)}: accept both`),
  ].join("\n");
}

function answerLine({ status, body }: Answer): string {
  return `HTTP/1.1 ${status} (${body ?? "no body"})`;
}

/** The query parameters that a request has. */
function given(query: ExampleRequest["query"]): [string, Json][] {
  return query.flatMap(([name, value]): [string, Json][] => (value === undefined ? [] : [[name, value]]));
}

/** JSON with short values on one line, as a person would write it. */
function pretty(value: Json, indent = ""): string {
  const line = oneLine(value);
  if (value === null || typeof value !== "object" || line.length + indent.length <= 60) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + pretty(item, inner)).join(",\n")}\n${indent}]`;
  const entries = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

function oneLine(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
    .join(", ")} }`;
}

function officialSnippet(
  { descriptor, results }: OperationModel,
  { path, pathValues, query, body }: ExampleRequest,
  { method, client, mayBeEmpty }: SnippetContext,
): string {
  if (method === undefined) {
    const request: Record<string, Json> = {
      method: descriptor.method,
      path,
      ...(given(query).length > 0 && { qs: Object.fromEntries(given(query)) }),
      ...(body !== undefined && { body }),
    };
    const call = `const response = await client.apiRequest(${narrow(request)});`;
    if (results.length === 0) return call;
    const read = "await response.json()";
    return `${call}\nconst answer = ${mayBeEmpty ? `response.status === 204 ? undefined : ${read}` : read};`;
  }
  const inBody = body === undefined ? [] : [renamed(body, client?.renames ?? {})];
  const values = [...pathValues, ...inBody, ...query.map(([, value]) => value)];
  const last = values.findLastIndex((value) => value !== undefined); // by position: what stands before must be passed
  const passed = values.slice(0, last + 1).map((value) => (value === undefined ? "undefined" : narrow(value)));
  const assigned = results.length > 0 ? "const answer = " : "";
  return `${assigned}await client.${method}(${passed.join(", ")});`;
}

/** A body as the methods of HubSpot's client want it. */
function renamed(value: Json, names: Readonly<Record<string, string>>): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [names[key] ?? key, renamed(item, names)]));
}

function ownSnippet(operation: OperationModel, { version, packageName }: SnippetContext): string {
  const args = exampleArguments(operation);
  const text = Object.keys(args).length === 0 ? "" : narrow(args);
  const { results, batch, tag, verb } = operation;
  const assigned = batch ? "const outcome = " : results.length > 0 ? "const answer = " : "";
  return [
    `import { createClient } from "${packageName}/${version}";`,
    "",
    `${assigned}await hubspot.${tag}.${verb}(${text});`,
  ].join("\n");
}

/** A value as TypeScript, in lines that fit beside another column. */
function narrow(value: Json): string {
  return literal(value, 0, 60);
}
