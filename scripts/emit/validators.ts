// Validators of request bodies and of answers, as code that runs without a library and without `eval`: made by ajv once,
// here. Versions share them: there is one validator for each distinct schema.
import { _, Ajv, type Code, type CodeKeywordDefinition, stringify } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { dereference, isMethod, type OpenApiDocument, type OperationObject, type SchemaObject } from "../openapi.js";
import { banner } from "./banner.js";
import type { GeneratedFile } from "./generated-file.js";

/** Which validator checks the body of a request, and of each declared answer, of every operation. */
export interface Validators {
  /** By version and operationId, as `v4 batch/create`. */
  requests: Map<string, string>;
  /** By version, operationId and status, as `v4 batch/create 201`; the error answer has the status `default`. */
  responses: Map<string, string>;
  files: GeneratedFile[];
}

/** What a validator needs of a schema; annotations, and formats other than those below, decide nothing. */
const KEYWORDS = new Set([
  ...["$ref", "type", "enum", "const", "properties", "required", "additionalProperties", "items"],
  ...["allOf", "anyOf", "oneOf", "minimum", "maximum", "minItems", "maxItems", "pattern"],
]);

/** A schema with one of these is a function of its own; others are checked in place. */
const COMPOSITE = ["properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf"] as const;

const FORMATS: Record<string, Record<string, unknown>> = {
  int32: { int32: true },
  "date-time": { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" },
  uuid: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
};

/** Keywords as short code: ajv's own keep the schema for a list of values or types, and ask three times of a number. */
const SHORT_KEYWORDS: readonly CodeKeywordDefinition[] = [
  {
    keyword: "enum",
    error: { message: "", params: ({ schema }) => _`{allowedValues: ${stringify(schema)}}` },
    code: (context) => {
      const [first, ...others] = context.schema as (string | null)[];
      const differs = (value: string | null = null): Code => _`${context.data} !== ${value}`;
      context.fail(others.reduce((all, value) => _`${all} && ${differs(value)}`, differs(first)));
    },
  },
  {
    keyword: "text",
    error: { message: "" },
    code: (context) => {
      const { gen, data, it } = context;
      gen.if(
        _`typeof ${data} === "number"`,
        () => gen.assign(_`${it.parentData}[${it.parentDataProperty}]`, _`String(${data})`),
        () => context.fail(_`typeof ${data} !== "string"`),
      );
    },
  },
  {
    keyword: "int32",
    error: { message: "" },
    code: (context) => context.fail(_`(${context.data} | 0) !== ${context.data}`),
  },
];

/** Emits `request-validators.ts` and `response-validators.ts` for all versions together. */
export function emitValidators(versions: readonly { id: string; document: OpenApiDocument }[]): Validators {
  const requests = new SchemaPool({ numbersAsText: true });
  const responses = new SchemaPool({ numbersAsText: false });
  for (const { id, document } of versions) {
    for (const operation of operationsOf(document)) {
      const key = `${id} ${operation.operationId}`;
      const body = operation.requestBody && dereference(document, operation.requestBody).content["application/json"];
      if (body?.schema) requests.add(key, document, body.schema);
      for (const [status, response] of Object.entries(operation.responses)) {
        const media = dereference(document, response).content?.["application/json"];
        if (media?.schema) responses.add(`${key} ${status}`, document, media.schema);
      }
    }
  }
  const byAnswer = `export const validatorOf: Readonly<Record<string, unknown>> = {\n${[...responses.used]
    .map(([key, name]) => `  ${JSON.stringify(key)}: ${name},\n`)
    .join("")}};\n`;
  return {
    requests: requests.used,
    responses: responses.used,
    files: [
      { path: "request-validators.ts", text: requests.print("") },
      { path: "response-validators.ts", text: responses.print(byAnswer) },
    ],
  };
}

function operationsOf(document: OpenApiDocument): OperationObject[] {
  return Object.values(document.paths ?? {}).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (isMethod(method) ? [operation as OperationObject] : [])),
  );
}

/** Schemas of several documents by name; the same name for two different schemas gets a number. */
class SchemaPool {
  /** HubSpot's reader takes a number for a text without a list of values, and so do its validators: they make it one. */
  readonly #numbersAsText: boolean;
  readonly used = new Map<string, string>();
  readonly #schemas = new Map<string, { text: string; schema: Record<string, unknown> }>();

  /** Names of schemas that are being read. */
  readonly #open = new Set<string>();

  constructor({ numbersAsText }: { numbersAsText: boolean }) {
    this.#numbersAsText = numbersAsText;
  }

  add(key: string, document: OpenApiDocument, schema: SchemaObject): void {
    this.used.set(key, this.#named(document, schema));
  }

  #named(document: OpenApiDocument, schema: SchemaObject): string {
    const named = schema.$ref?.split("/").at(-1)?.replace(/\W/g, "_");
    const listed = schema.items?.$ref?.split("/").at(-1)?.replace(/\W/g, "_");
    const wanted = named ?? (listed ? `${listed}List` : "Body");
    if (this.#open.has(wanted)) return wanted; // a schema that contains itself
    this.#open.add(wanted);
    const own = JSON.stringify(this.#clean(document, dereference(document, schema)));
    this.#open.delete(wanted);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}${number}`;
      const text = own.replaceAll(`{"$ref":"${wanted}"}`, `{"$ref":"${name}"}`);
      const cleaned = JSON.parse(text) as Record<string, unknown>;
      const known = this.#schemas.get(name);
      if (known === undefined) this.#schemas.set(name, { text, schema: cleaned });
      if (known === undefined || known.text === text) return name;
    }
  }

  /** The schema with what decides, references to objects kept as names. */
  #clean(document: OpenApiDocument, schema: SchemaObject): Record<string, unknown> {
    if (schema.$ref !== undefined) {
      const target = dereference<SchemaObject>(document, schema);
      if (COMPOSITE.every((keyword) => target[keyword] === undefined)) return this.#clean(document, target);
      return { $ref: this.#named(document, schema) };
    }
    const clean = (value: SchemaObject) => this.#clean(document, value);
    const kept = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (!KEYWORDS.has(key)) return [];
      if (key === "properties") {
        const properties = Object.entries(value as Record<string, SchemaObject>);
        return [[key, Object.fromEntries(properties.map(([name, child]) => [name, clean(child)]))]];
      }
      if (key === "allOf" || key === "anyOf" || key === "oneOf") return [[key, (value as SchemaObject[]).map(clean)]];
      const isSchema = typeof value === "object" && (key === "items" || key === "additionalProperties");
      return [[key, isSchema ? clean(value as SchemaObject) : value]];
    });
    if (this.#numbersAsText && schema.type === "string" && schema.enum === undefined) {
      return { text: true };
    }
    const { format = "" } = schema as { format?: string };
    const decides = kept.filter(([key]) => key !== "type" || (schema.enum === undefined && format !== "int32"));
    return { ...Object.fromEntries(decides), ...FORMATS[format] };
  }

  print(after: string): string {
    const ajv = new Ajv({
      schemas: Object.fromEntries([...this.#schemas].map(([name, { schema }]) => [name, schema])),
      code: { source: true, esm: true },
      inlineRefs: false,
      allErrors: true,
      messages: false,
      strict: false,
    });
    ajv.removeKeyword("enum");
    for (const keyword of SHORT_KEYWORDS) ajv.addKeyword(keyword);
    const names = [...new Set(this.used.values())].sort();
    const all = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
    const code = all
      .replace(/schemaPath:"[^"]*",/g, "") // nobody reads it, and it is a third of the code
      .replace(/,parentData:\w+,parentDataProperty:[\w"]+,rootData/g, "") // for `$data`, which is not used
      .replaceAll(", parentData, parentDataProperty, rootData=data", "")
      .replace(
        /const (err\d+) = (.*?);if\(vErrors === null\)\{.*?\}else \{vErrors\.push\(\1\);\}/g,
        "(vErrors ??= []).push($2);",
      )
      .replace(/(i\d+<len\d+);/g, "$1 && errors === 0;"); // one wrong entry is told, of a million that are sent
    return `// ${banner("specs")}\n// @ts-nocheck: code made by ajv.\n${code.replace(/^"use strict";/, "")}\n${after}`;
  }
}
