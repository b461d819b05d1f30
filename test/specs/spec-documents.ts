// The bundled specs as the tests of this folder read them, and JSON Schema validation against them.
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type {
  Deviation,
  Json,
  MediaTypeObject,
  OpenApiDocument,
  OperationObject,
  SchemaObject,
} from "../../scripts/openapi.js";
import { isMethod } from "../../scripts/openapi.js";

export const VERSIONS = ["v4", "2026-03"] as const;

export type Version = (typeof VERSIONS)[number];

/** The mark of a place where a spec leaves the contract on purpose. */
/** A schema with what the generator has no use for. */
export interface Schema extends SchemaObject {
  format?: string;
  default?: Json;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  "x-deviation"?: Deviation;
}

export interface Response {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaTypeObject & { "x-deviation"?: Deviation }>;
}

export interface Operation extends Omit<OperationObject, "responses"> {
  method: string;
  path: string;
  responses: Record<string, Response>;
}

export interface OAuthFlow {
  authorizationUrl: string;
  tokenUrl: string;
  scopes: Record<string, string>;
}

export interface Document extends OpenApiDocument {
  servers: { url: string }[];
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, { type: string; scheme?: string; flows?: Record<string, OAuthFlow> }>;
  };
}

export interface Spec {
  version: Version;
  document: Document;
  schemas: Record<string, Schema>;
  operations: Operation[];
}

export const specs: Readonly<Record<Version, Spec>> = { v4: readSpec("v4"), "2026-03": readSpec("2026-03") };

function readSpec(version: Version): Spec {
  const file = new URL(`../../generated/${version}/openapi.json`, import.meta.url);
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => isMethod(key))
      .map(([method, operation]) => ({ ...(operation as Operation), method: method.toUpperCase(), path })),
  );
  return { version, document, schemas: document.components.schemas, operations };
}

export function operationOf(version: Version, operationId: string): Operation {
  const found = specs[version].operations.find((operation) => operation.operationId === operationId);
  if (!found) throw new Error(`${version} has no operation ${operationId}.`);
  return found;
}

/** Schema of the JSON body that an operation takes (`request`) or answers a status code with. */
export function bodySchema(version: Version, operationId: string, where: string): Schema {
  const operation = operationOf(version, operationId);
  const holder = where === "request" ? operation.requestBody : operation.responses[where];
  const content = (holder as Response | undefined)?.content;
  const schema = content?.["application/json"]?.schema;
  if (!schema) throw new Error(`${operationId} of ${version} has no JSON body for ${where}.`);
  return schema;
}

/** Name of the schema that a local reference points to. */
export const nameOf = (reference: string) => reference.slice(reference.lastIndexOf("/") + 1);

/** What ajv reports about one place of a value. */
export interface Finding {
  at: string;
  keyword: string;
  params: Record<string, unknown>;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
addFormats.default(ajv); // among them int32, int64, uuid and date-time

const validators = new Map<string, ValidateFunction>();
const closedSchemas = { v4: closedAll(specs.v4.schemas), "2026-03": closedAll(specs["2026-03"].schemas) };

/**
 * Everything in the value that the schema does not allow or does not name. Beyond plain validation, a property that the
 * schema does not name and a value that an open enum does not list are findings too.
 */
export function findings(version: Version, schema: Schema, value: unknown): Finding[] {
  const key = `${version} ${JSON.stringify(schema)}`;
  const components = { schemas: closedSchemas[version] };
  const validate = validators.get(key) ?? ajv.compile({ ...closed(schema), components });
  validators.set(key, validate);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({ at: instancePath, keyword, params }));
}

function closed(schema: Schema): Schema {
  const { properties, items, additionalProperties } = schema;
  const known = schema["x-extensible-enum"];
  return {
    ...schema,
    ...(known && { enum: known }),
    ...(items && { items: closed(items) }),
    ...(properties && {
      properties: closedAll(properties),
      additionalProperties: false,
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: closed(additionalProperties) }),
  };
}

function closedAll(schemas: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, closed(schema)]));
}
