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
  "x-deviation"?: Deviation;
}

/** A deliberate deviation from HubSpot's contract. */
export interface Deviation {
  contract: string;
  wire: string;
  certainty: Certainty;
  source: string;
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

/** How sure a statement about the API is. */
export type Certainty = "documented" | "observed" | "inferred";

export interface Source {
  certainty: Certainty;
  title: string;
  url?: string;
  edition?: string;
  modified?: string;
  note?: string;
  /** Where the page is behind the contract or the wire, though the API is the same. */
  drift?: { page: string; really: string }[];
}

export interface SupportEvent {
  event: "available" | "unsupported";
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is known. */
  date: string;
  certainty: Certainty;
  title: string;
  url?: string;
  note?: string;
}

/** HubSpot's own client of the API. */
export interface OfficialClient {
  package: string;
  version: string;
  url: string;
  /** Names that its methods give to properties, by the names on the wire. */
  renames?: Record<string, string>;
  note?: string;
}

export interface InfoObject {
  title: string;
  version: string;
  "x-support"?: SupportEvent[];
  "x-official-client"?: OfficialClient;
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
  "x-sources": Source[];
  "x-rate-limit-group": "general" | "associations" | "search";
  "x-safe-to-repeat": boolean;
  "x-batch-limit"?: { maxInputs: number; certainty: Certainty; note: string };
  "x-path-aliases"?: { path: string; certainty: Certainty; note: string }[];
  "x-not-settled"?: { question: string; contract: string; evidence: string; certainty: Certainty; advice: string }[];
  "x-official-client-method"?: string;
  "x-paging"?: {
    request: { in: "query" | "body" | "input"; pointer: string; key?: string };
    response: { items: string; next: string; groups?: string; key?: string };
  };
}

export type PathItemObject = { parameters?: (ParameterObject | Reference)[] } & {
  [method in Method]?: OperationObject;
};

export interface OpenApiDocument {
  openapi: string;
  info: InfoObject;
  servers?: { url: string }[];
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
