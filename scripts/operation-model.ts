// Hop 2 of a spec change: the bundled document as a list of operations. The only way in which emitters see OpenAPI.
// There is no model of schemas: a schema stays a name in the generated types.
import type { BodyDescriptor, HttpMethod, OperationDescriptor, ParameterDescriptor } from "../src/runtime/operation.js";
import type { OperationObject, ParameterObject, Reference, RequestBodyObject, SchemaObject } from "./openapi.js";
import { dereference, isMethod, type Json, type MediaTypeObject, type OpenApiDocument } from "./openapi.js";

/** One operation of one version: its run-time descriptor, and what documentation and types need besides. */
export interface OperationModel {
  descriptor: OperationDescriptor;
  /** Path template as in the spec. */
  path: string;
  /** Declared success codes. */
  successes: number[];
  tag: string;
  /** Name of the wrapper, the second half of the operationId. */
  verb: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** Other paths that it answers at. */
  aliases: string[];
  /** HubSpot's page of the operation. */
  page?: string;
  /** OAuth scopes, any one of which is enough. */
  scopes: string[];
  /** Arguments that come from parameters. */
  arguments: ArgumentModel[];
  body?: BodyModel;
  /** Types of the declared answers with a body, without repetition. Empty when no answer has one. */
  results: TypeModel[];
  /** Type of one item, where the answer comes in pages of items. */
  item?: TypeModel;
  /** Types of an input and of a result, where the operation takes a batch; no result type when no answer has a body. */
  batch?: { input: TypeModel; result?: TypeModel };
  /** True when a declared success has no body. */
  mayBeEmpty: boolean;
}

/** A type of the generated `types.ts`: its text, and the names to import for it. */
export interface TypeModel {
  text: string;
  imports: string[];
}

export interface ArgumentModel {
  /** Dotted name: `from.type`. */
  name: string;
  type: TypeModel;
  required: boolean;
  description: string;
  example?: Json;
}

export interface BodyModel {
  /** The one argument that is the body; absent when the properties of the body are arguments. */
  argument?: string;
  type: TypeModel;
  /** True when the type is one object type, which an interface can extend. */
  isPlainObject: boolean;
  required: boolean;
  description: string;
  example?: Json;
}

/** Reads the operations of a bundled document, in the order of the tags and then of the operationIds. */
export function buildOperations(document: OpenApiDocument): OperationModel[] {
  const models: OperationModel[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      if (!isMethod(method)) continue;
      const inherited = item.parameters ?? [];
      const verb = method.toUpperCase() as HttpMethod;
      const model = buildOperation(document, verb, path, operation as OperationObject, inherited);
      models.push(model);
    }
  }
  const tags = (document.tags ?? []).map((tag) => tag.name);
  return models.sort((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag) || (a.verb < b.verb ? -1 : 1));
}

function buildOperation(
  document: OpenApiDocument,
  method: HttpMethod,
  path: string,
  operation: OperationObject,
  inherited: (ParameterObject | Reference)[],
): OperationModel {
  const parameters = parametersOf(document, path, operation, inherited);
  const body = operation.requestBody && dereference<RequestBodyObject>(document, operation.requestBody);
  const [tag = "", verb = ""] = operation.operationId.split("/");
  const { bodies, ...results } = resultsOf(document, operation);
  const ids = [...new Set(bodies.flatMap((schema) => idPointers(document, schema)))].sort();
  const item = itemType(document, operation, bodies[0]);
  const limit = operation["x-batch-limit"];
  return {
    descriptor: {
      operationId: operation.operationId,
      method,
      path: argumentPath(path, parameters),
      ...parameterDescriptors(parameters),
      ...(body && { body: bodyDescriptor(document, body) }),
      rateLimitGroup: operation["x-rate-limit-group"],
      safeToRepeat: operation["x-safe-to-repeat"],
      ...(limit && { batchLimit: { maxInputs: limit.maxInputs, certainty: limit.certainty } }),
      ...(operation["x-paging"] && { paging: operation["x-paging"] }),
      ...(bodies.length === 0 && { noContent: true }),
      ...(ids.length > 0 && { ids }),
    },
    ...(item && { item }),
    ...(limit && { batch: batchTypes(document, operation, body, bodies) }),
    path,
    successes: Object.keys(operation.responses)
      .filter((code) => /^2\d\d$/.test(code))
      .map(Number),
    tag,
    verb,
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated ?? false,
    aliases: (operation["x-path-aliases"] ?? []).map(({ path: other }) => other),
    ...(operation.externalDocs && { page: operation.externalDocs.url }),
    scopes: scopesOf(document, operation),
    arguments: parameters.map((parameter) => argumentModel(operation, parameter)),
    ...(body && { body: bodyModel(document, operation, body) }),
    ...results,
  };
}

/** Own parameters over inherited ones; path parameters in the order of the URL, whatever the order in the spec. */
function parametersOf(
  document: OpenApiDocument,
  path: string,
  operation: OperationObject,
  inherited: (ParameterObject | Reference)[],
): ParameterObject[] {
  const byPlace = new Map<string, ParameterObject>();
  for (const reference of [...inherited, ...(operation.parameters ?? [])]) {
    const parameter = dereference<ParameterObject>(document, reference);
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const position = ({ in: place, name }: ParameterObject) =>
    place === "path" ? path.indexOf(`{${name}}`) : path.length;
  return [...byPlace.values()].sort((a, b) => position(a) - position(b) || (a.name < b.name ? -1 : 1));
}

/** The path with arguments for parameters. */
function argumentPath(path: string, parameters: readonly ParameterObject[]): string {
  const own = parameters.filter((parameter) => parameter.in === "path");
  return own.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, () => `{${argumentName(parameter)}}`),
    path,
  );
}

function parameterDescriptors(parameters: readonly ParameterObject[]): { parameters?: ParameterDescriptor[] } {
  const others = parameters.flatMap((parameter) => {
    const { name, in: place, required = false } = parameter;
    return place === "path"
      ? []
      : [{ name, in: place as "query" | "header", argument: argumentName(parameter), required }];
  });
  return others.length > 0 ? { parameters: others } : {};
}

function argumentName(parameter: ParameterObject): string {
  return parameter["x-argument"] ?? parameter.name;
}

function argumentModel(operation: OperationObject, parameter: ParameterObject): ArgumentModel {
  const example = parameter.example ?? Object.values(parameter.examples ?? {})[0]?.value;
  return {
    name: argumentName(parameter),
    type: parameterType(operation.operationId, parameter),
    required: parameter.required ?? false,
    description: withDefault(parameter),
    ...(example !== undefined && { example }),
  };
}

function withDefault({ description = "", schema }: ParameterObject): string {
  return schema?.default === undefined
    ? description
    : `${description} HubSpot's default: \`${JSON.stringify(schema.default)}\`.`;
}

const PRIMITIVES: Record<string, string> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
};

function parameterType(operationId: string, { in: place, name, schema }: ParameterObject): TypeModel {
  const plain = typeof schema?.type === "string" && schema.enum === undefined ? PRIMITIVES[schema.type] : undefined;
  if (plain) return { text: plain, imports: [] };
  const parameters = `operations[${JSON.stringify(operationId)}]["parameters"]`;
  return {
    text: `NonNullable<${parameters}[${JSON.stringify(place)}]>[${JSON.stringify(name)}]`,
    imports: ["operations"],
  };
}

function bodyDescriptor(document: OpenApiDocument, body: RequestBodyObject): BodyDescriptor {
  const argument = body["x-argument"];
  const { properties, required } = propertiesOf(document, jsonMedia(body.content)?.schema);
  if (argument === undefined && properties.length > 0) return { properties, required: body.required ? required : [] };
  return { argument: argument ?? "body", required: body.required ?? false };
}

function propertiesOf(
  document: OpenApiDocument,
  schema: SchemaObject | undefined,
  depth = 0,
): { properties: string[]; required: string[] } {
  if (schema === undefined || depth > 20) return { properties: [], required: [] };
  const { properties = {}, required = [], allOf = [] } = dereference(document, schema as SchemaObject | Reference);
  const parts = [
    { properties: Object.keys(properties), required },
    ...allOf.map((part) => propertiesOf(document, part, depth + 1)),
  ];
  const all = (key: "properties" | "required") => [...new Set(parts.flatMap((part) => part[key]))].sort();
  return { properties: all("properties"), required: all("required") };
}

function bodyModel(document: OpenApiDocument, operation: OperationObject, body: RequestBodyObject): BodyModel {
  const media = jsonMedia(body.content);
  const example = exampleOf(media);
  const inline = `NonNullable<operations[${JSON.stringify(operation.operationId)}]["requestBody"]>["content"]["application/json"]`;
  const { oneOf, anyOf } = dereference<SchemaObject>(document, media?.schema ?? {});
  return {
    isPlainObject: oneOf === undefined && anyOf === undefined,
    ...(body["x-argument"] !== undefined && { argument: body["x-argument"] }),
    type: schemaType(media?.schema, inline),
    required: body.required ?? false,
    description: body.description ?? "",
    ...(example !== undefined && { example }),
  };
}

function resultsOf(document: OpenApiDocument, operation: OperationObject) {
  const results: TypeModel[] = [];
  const bodies: SchemaObject[] = [];
  let mayBeEmpty = false;
  for (const [code, reference] of Object.entries(operation.responses)) {
    if (!/^2(\d\d|XX)$/.test(code)) continue;
    const media = jsonMedia(dereference(document, reference).content);
    if (media === undefined) mayBeEmpty = true;
    else {
      const inline = `operations[${JSON.stringify(operation.operationId)}]["responses"][${code === "2XX" ? '"2XX"' : code}]["content"]["application/json"]`;
      results.push(schemaType(media.schema, inline));
      if (media.schema) bodies.push(media.schema);
    }
  }
  const distinct = [...new Map(results.map((type) => [type.text, type])).values()];
  return { bodies, results: distinct, mayBeEmpty };
}

/** The name of a component, a list of it, or a path into the generated types where the schema has no name. */
function schemaType(schema: SchemaObject | undefined, inline: string): TypeModel {
  const name = componentName(schema);
  if (name) return { text: name, imports: [name] };
  const item = schema?.type === "array" ? componentName(schema.items) : undefined;
  if (item) return { text: `${item}[]`, imports: [item] };
  return { text: inline, imports: ["operations"] };
}

/** Where record ids stand below a schema; a recursive schema is followed once. */
function idPointers(
  document: OpenApiDocument,
  schema: SchemaObject,
  at = "",
  parents: readonly string[] = [],
): string[] {
  const name = schema.$ref;
  if (name !== undefined && parents.includes(name)) return [];
  const within = name === undefined ? parents : [...parents, name];
  const {
    properties = {},
    items,
    allOf = [],
    oneOf = [],
    anyOf = [],
    ...rest
  } = dereference<SchemaObject>(document, schema);
  if (rest["x-record-id"]) return [at];
  return [
    ...Object.entries(properties).flatMap(([key, child]) => idPointers(document, child, `${at}/${key}`, within)),
    ...(items ? idPointers(document, items, `${at}/*`, within) : []),
    ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => idPointers(document, part, at, within)),
  ];
}

/** Type of the items of a page; cursors per input are another matter, their pages are those of each result. */
function itemType(
  document: OpenApiDocument,
  operation: OperationObject,
  page: SchemaObject | undefined,
): TypeModel | undefined {
  const paging = operation["x-paging"];
  if (paging === undefined || page === undefined || paging.request.in === "input") return undefined;
  const path = paging.response.items.split("/").slice(1);
  const list = path.reduce<SchemaObject | undefined>(
    (at, key) => (at ? dereference<SchemaObject>(document, at).properties?.[key] : undefined),
    page,
  );
  const items = list && dereference<SchemaObject>(document, list).items;
  const indices = path.map((key) => `[${JSON.stringify(key)}]`).join("");
  return schemaType(items, `${schemaType(page, "unknown").text}${indices}[number]`);
}

function batchTypes(
  document: OpenApiDocument,
  operation: OperationObject,
  body: RequestBodyObject | undefined,
  answers: readonly SchemaObject[],
): { input: TypeModel; result?: TypeModel } {
  const listed = (schema: SchemaObject | undefined, property: string, holder: string) => {
    const list = schema && dereference<SchemaObject>(document, schema).properties?.[property];
    const items = list && dereference<SchemaObject>(document, list).items;
    const named = schemaType(schema, holder);
    const type = schemaType(items, `${named.text}["${property}"][number]`);
    return type.imports.includes("operations") ? { ...type, imports: named.imports } : type;
  };
  const input = listed(jsonMedia(body?.content)?.schema, "inputs", `operations["${operation.operationId}"]`);
  const result = answers[0] && listed(answers[0], "results", "unknown");
  return { input, ...(result && { result }) };
}

/** The name of the component that a schema refers to, where it is one for TypeScript too. */
export function componentName(schema: SchemaObject | undefined): string | undefined {
  const name = schema?.$ref?.replace("#/components/schemas/", "");
  return name && /^[A-Za-z_$][\w$]*$/.test(name) ? name : undefined;
}

/** The JSON form of a body. */
export function jsonMedia(content: Record<string, MediaTypeObject> | undefined): MediaTypeObject | undefined {
  return content?.["application/json"];
}

function exampleOf(media: MediaTypeObject | undefined): Json | undefined {
  const first = Object.values(media?.examples ?? {})[0];
  return media?.example ?? (first && "value" in first ? first.value : undefined);
}

function scopesOf(document: OpenApiDocument, operation: OperationObject): string[] {
  const alternatives = operation.security ?? document.security ?? [];
  return [...new Set(alternatives.flatMap((alternative) => Object.values(alternative).flat()))];
}
