// The parts of an OpenAPI 3.1 document that the generator reads, as they stand after linting and bundling.

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Reference {
  $ref: string;
}

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  enum?: Json[];
  default?: Json;
  description?: string;
  properties?: Record<string, SchemaObject>;
  required?: string[];
  items?: SchemaObject;
  additionalProperties?: boolean | SchemaObject;
  allOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  "x-extensible-enum"?: string[];
  "x-record-id"?: boolean;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  schema?: SchemaObject;
  example?: Json;
  examples?: Record<string, { value?: Json }>;
  "x-argument"?: string;
}

export interface MediaTypeObject {
  schema?: SchemaObject;
  example?: Json;
  examples?: Record<string, { value?: Json } | Reference>;
}

export interface RequestBodyObject {
  required?: boolean;
  description?: string;
  content: Record<string, MediaTypeObject>;
  "x-argument"?: string;
}

export interface ResponseObject {
  description: string;
  content?: Record<string, MediaTypeObject>;
}

export interface OperationObject {
  operationId: string;
  tags: [string];
  summary: string;
  description: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  "x-rate-limit-group": "general" | "associations" | "search";
  "x-safe-to-repeat": boolean;
  "x-batch-limit"?: { maxInputs: number; certainty: "documented" | "observed" | "inferred"; note: string };
  "x-paging"?: {
    request: { in: "query" | "body" | "input"; pointer: string; key?: string };
    response: { items: string; next: string; groups?: string; key?: string };
  };
}

export type PathItemObject = { parameters?: (ParameterObject | Reference)[]; "x-alias-paths"?: string[] } & {
  [method in Method]?: OperationObject;
};

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  tags?: { name: string; description: string }[];
  security?: Record<string, string[]>[];
  paths?: Record<string, PathItemObject>;
  components?: { schemas?: Record<string, SchemaObject>; [section: string]: Record<string, unknown> | undefined };
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type Method = (typeof METHODS)[number];

export function isMethod(key: string): key is Method {
  return (METHODS as readonly string[]).includes(key);
}

/** The value a local reference names, or the value itself; follows chains of references. */
export function dereference<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let current: unknown = value;
  while (isReference(current)) {
    const parts = current.$ref.slice(2).split("/");
    current = parts.reduce<unknown>(
      (node, part) =>
        (node as Record<string, unknown>)[decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  }
  return current as T;
}

function isReference(value: unknown): value is Reference {
  return typeof (value as Reference).$ref === "string";
}
