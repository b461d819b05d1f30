// Validators of request bodies and of answers, as code that runs without a library and without `eval`: made by ajv once,
// here. Versions share them: there is one validator for each distinct schema.
import { _, Ajv, type Code, type CodeKeywordDefinition, type KeywordCxt, stringify } from "ajv";
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

/** What the validators of a file share: one list of what is wrong, and the checks that are made often. */
const SHARED = `let vErrors = null, errors = 0, isTold = false;
const fail = (value, instancePath, keyword, param) => {
  (vErrors ??= []).push({value, instancePath, keyword, param});
  errors++;
};
const checked = (validate) => (data) => {
  for (isTold of [false, true]) {
    vErrors = null;
    errors = 0;
    validate(data, "");
    if (errors === 0) return [];
  }
  return vErrors;
};
const below = (path, key) => (isTold ? path + "/" + key : path); // costs more than the check
const isObject = (data, path) =>
  (data && typeof data == "object" && !Array.isArray(data)) || fail(data, path, "type", "object");
const required = (data, path, key) => data[key] === undefined && fail(data, path, "required", key);
const int32 = (data, path) => (data | 0) === data || fail(data, path, "int32");
const allowed = (data, path, parent, key, values) => values.includes(data) || fail(data, path, "enum", values);
const text = (data, path, parent, key) => {
  if (typeof data == "number") parent[key] = String(data);
  else if (typeof data != "string") fail(data, path, "text");
};
const inside = (data, path, key, check, more) =>
  data[key] === undefined || check(data[key], below(path, key), data, key, more);
const list = (data, path, check) => {
  if (!Array.isArray(data)) return fail(data, path, "type", "array");
  const before = errors; // one wrong entry is told, of a million that are sent
  for (let i = 0; i < data.length && errors === before; i++) check(data[i], below(path, i), data, i);
};
const each = (data, path, key, check) => data[key] === undefined || list(data[key], below(path, key), check);
`;

/** Keywords as calls of the shared checks. */
const SHORT_KEYWORDS: readonly CodeKeywordDefinition[] = [
  {
    keyword: "required",
    type: "object",
    before: "properties", // a field that is missing is told first
    code: ({ gen, data, it, schema }) => {
      for (const name of schema as string[]) gen.code(_`required(${data}, ${pathOf(it)}, ${name})`);
    },
  },
  {
    keyword: "enum",
    code: ({ gen, data, it, schema }) =>
      gen.code(_`allowed(${data}, ${pathOf(it)}, ${parentOf(it)}, ${stringify(schema)})`),
  },
  {
    keyword: "text",
    code: ({ gen, data, it }) => gen.code(_`text(${data}, ${pathOf(it)}, ${parentOf(it)})`),
  },
  { keyword: "int32", code: ({ gen, data, it }) => gen.code(_`int32(${data}, ${pathOf(it)})`) },
];

function pathOf({ errorPath }: KeywordCxt["it"]): Code {
  return String(errorPath) === '""' ? _`instancePath` : _`instancePath+${errorPath}`;
}

/** The object or list that a value is in, and where in it. */
function parentOf({ parentData, parentDataProperty }: KeywordCxt["it"]): Code {
  return _`${parentData}, ${parentDataProperty}`;
}

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
    for (const [name, { text }] of this.#schemas) if (text === own) return name;
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
      verbose: true,
      strict: false,
    });
    for (const keyword of ["enum", "required"]) ajv.removeKeyword(keyword);
    for (const keyword of SHORT_KEYWORDS) ajv.addKeyword(keyword);
    const names = [...new Set(this.used.values())].sort();
    const all = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
    return `// ${banner("specs")}\n// @ts-nocheck: code made by ajv.\n${shortened(all)}\n${after}`;
  }
}

/** The code of ajv with one list of errors for all functions and one call for each error, without what nobody reads. */
function shortened(code: string): string {
  const separate = code
    .replace(/^"use strict";/, "")
    .replace(/export const (\w+) = (validate\d+);/g, "export const $1 = /* @__PURE__ */ checked($2);\n")
    .replace(/\(data, \{instancePath="".*?\}=\{\}\)\{let vErrors = null;let errors = 0;/g, "(data, instancePath){")
    .replace(/validate\d+\.errors = vErrors;return errors === 0;\}/g, "}\n")
    .replace(
      /const (err\d+) = \{instancePath(.*?)\};if\(vErrors === null\)\{.*?push\(\1\);\}errors\+\+;/g,
      (_, _name, error: string) => shortError(error),
    );
  const short = withoutSchemas(separate)
    .replace(
      /if\(!\(([\w.]+)\((\S+), \{instancePath(?::(.*?))?,parentData.*?\}\)\)\)\{vErrors = .*?errors = vErrors\.length;\}/g,
      (_, validate, value, path = "instancePath") => `${validate}(${value}, ${path});`,
    )
    .replace(
      /^(function.*?)if\(data && typeof data == "object" && !Array\.isArray\(data\)\)\{(.*)\}else \{fail\(data,instancePath,"type","object"\);\}/gm,
      "$1if(isObject(data, instancePath)){$2}",
    )
    .replace(
      /if\(Array\.isArray\((\w+)\)\)\{const len\d+ = \1\.length;for\(let (i\d+)=0; \2<len\d+; \2\+\+\)\{(?:let (data\d+) = \1\[\2\];)?([\w.]+)\((?:\1\[\2\]|\3), (instancePath\+".*?)\/" ?\+ ?\2(?:, \1, \2)?\);\}\}else \{fail\(.*?,"type","array"\);\}/g,
      'list($1, $5", $4);',
    )
    .replace(/instancePath\+""/g, "instancePath")
    .replace(/for\(let (i\d+)=0; (\1<len(\d+));/g, "const before$3 = errors;for(let $1=0; $2 && errors === before$3;")
    .replace(
      /if\(data\.(\w+) !== undefined\)\{(?:let (data\d+) = data\.\1;)?([\w.]+)\((?:data\.\1|\2), instancePath\+"\/\1"(?:, data, "\1")?(, [^{}]*?)?\);?\}/g,
      (_, key, _name, name, more = "") =>
        name === "list"
          ? `each(data, instancePath, "${key}"${more});`
          : `inside(data, instancePath, "${key}", ${name}${more});`,
    );
  const left = /instancePath=|validate\d*\.errors|parentData|const err\d/.exec(short);
  if (left) throw new Error(`ajv writes its code in another way, at: ${short.slice(left.index, left.index + 200)}`);
  return SHARED + short;
}

/** One error: the value, where it is, the keyword, and its parameter where it has one alone. */
function shortError(error: string): string {
  const [, path = "", keyword, only, value = "data"] =
    /^(?::(.*?))?,schemaPath:.*?,keyword:"(\w+)",params:\{(?:\w+: ?(.*?))?\},schema:.*,data(?::(.*))?$/.exec(error) ??
    [];
  return `fail(${value},${path || "instancePath"},"${keyword}"${only === undefined ? "" : `,${only}`});`;
}

/** Without the schemas that the code does not look up. */
function withoutSchemas(code: string): string {
  return code.replace(/const (schema\d+) = \{.*?\};(?=const |function |export |$)/gm, (text, name: string) =>
    code.includes(`${name}.`) ? text : "",
  );
}
