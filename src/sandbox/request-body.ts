// The body of a request: read, checked by the generated validator, and refused in HubSpot's words.
import { Refusal, validationError } from "./problem.js";
import type { Route, ValidationError } from "./route.js";

/** The checked body; undefined for an operation without one, which does not mind what is sent. */
export function readBody(route: Route, text: string, contentType: string | undefined): unknown {
  if (route.validate === undefined) return undefined;
  if (text.trim() === "") {
    throw validationError("Invalid JSON input: a request body was expected, but none found");
  }
  if (contentType !== undefined && !/^application\/([\w.-]+\+)?json\b/i.test(contentType.trim())) {
    throw new Refusal(415, { message: `HTTP 415 Unsupported Media Type: ${contentType}` });
  }
  const body = parsed(text);
  const [first, ...others] = route.validate(body);
  if (first) throw describe(first, others);
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw validationError("Invalid input JSON on line 1, column 1: Unexpected character or end of input");
  }
}

function describe(first: ValidationError, others: readonly ValidationError[]): Refusal {
  const isHere = (error: ValidationError) => error.keyword === "required" && error.instancePath === first.instancePath;
  const missing = [first, ...others].filter(isHere);
  if (missing.length > 0) {
    const names = missing.map(({ param }) => param).join(", ");
    return validationError(`Invalid input JSON on line 1, column 1. Some required fields were not set: [${names}]`);
  }
  const { keyword, param, value } = first;
  const where = first.instancePath.slice(1).replaceAll("/", ".");
  const type = keyword === "type" ? String(param) : keyword;
  const wanted = keyword === "enum" ? `one of [${(param as unknown[]).join(", ")}]` : (JAVA[type] ?? type);
  const [kind, token] = kindOf(value);
  const message = `Invalid input JSON on line 1, column 1: Cannot deserialize value of type \`${wanted}\` from ${kind} value (token \`JsonToken.${token}\`)`;
  return new Refusal(400, { message: where === "" ? message : `${message} (through reference chain: ${where})` });
}

/** What HubSpot's reader calls the types of the specs. */
const JAVA: Record<string, string> = {
  text: "java.lang.String",
  int32: "int",
  array: "java.util.ArrayList",
  object: "java.util.LinkedHashMap",
};

function kindOf(value: unknown): [kind: string, token: string] {
  if (value === null) return ["Null", "VALUE_NULL"];
  if (typeof value === "string") return ["String", "VALUE_STRING"];
  if (typeof value === "boolean") return ["Boolean", `VALUE_${String(value).toUpperCase()}`];
  if (Number.isInteger(value)) return ["Integer", "VALUE_NUMBER_INT"];
  if (typeof value === "number") return ["Floating-point", "VALUE_NUMBER_FLOAT"];
  return Array.isArray(value) ? ["Array", "START_ARRAY"] : ["Object", "START_OBJECT"];
}
