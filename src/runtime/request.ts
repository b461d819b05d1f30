// Arguments in, the parts of a request out, by the data of the descriptor. What cannot be sent is refused here.
import { HubSpotError, messageOf } from "./errors.js";
import type { RequestDraft } from "./exchange.js";
import type { OperationDescriptor } from "./operation.js";
import { below, cut } from "./pointer.js";

const NONE = {};

/** Arguments of a wrapper, as the run-time sees them. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * The request that an operation makes of its arguments, and its path.
 * @throws {HubSpotError} when an argument is missing or cannot be sent.
 */
export function requestOf(
  descriptor: OperationDescriptor,
  args: Arguments,
  { baseUrl, unchecked }: { baseUrl: string; unchecked?: boolean },
  own: Readonly<Record<string, string>> = NONE,
): { draft: RequestDraft; path: string } {
  const { operationId, method, parameters = [], body, paging } = descriptor;
  if (Object(args) !== args) throw new HubSpotError(`${operationId}: the arguments are missing`);
  const given = (argument: string, required: boolean) => {
    const value = below(args, cut(argument, "."));
    if (required && (value ?? null) === null) throw refusal(operationId, argument, "is missing");
    return value;
  };
  let path = "";
  let isArgument = false; // texts and arguments take turns
  for (const part of cut(descriptor.path, /[{}]/)) {
    path += isArgument ? segment(operationId, part, given(part, true)) : part;
    isArgument = !isArgument;
  }
  const headers: Record<string, string> = { accept: "application/json" };
  const setHeader = (name: string, value: string) => {
    const what = `${operationId}: header \`${name}\``;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new HubSpotError(`${what} has no name of a header`);
    requireHeader(what, value);
    headers[name.toLowerCase()] = value; // so that a header of the caller takes the place of ours
  };
  let query = "";
  for (const { name, in: place, argument, required } of parameters) {
    const value = given(argument, required);
    if ((value ?? null) === null) continue;
    if (place === "header") setHeader(name, String(value));
    else
      for (const one of [value].flat().map(String)) {
        const isCursor = paging?.request.pointer === `/${argument}`;
        const text = isCursor ? decodedOnce(one) : one;
        query += `${query ? "&" : "?"}${name}=${encoded(operationId, argument, text, "query")}`;
      }
  }
  const text =
    body &&
    written(
      operationId,
      "argument" in body
        ? given(body.argument, body.required)
        : Object.fromEntries(
            body.properties.map((name) => [name, given(name, !unchecked && body.required.includes(name))]),
          ),
    );
  if (!unchecked && text === "[]")
    throw new HubSpotError(`${operationId}: the list is empty: HubSpot would do nothing`);
  if (text !== undefined) headers["content-type"] = "application/json";
  const entries = Symbol.iterator in own ? (own as unknown as Headers) : Object.entries(own);
  for (const [name, value] of entries) if (value !== undefined) setHeader(name, value);
  return { draft: { method, url: baseUrl + path + query, headers, body: text ?? null }, path };
}

/**
 * Makes sure that a header can be sent, since what `fetch` throws would quote it.
 * @param what Names it in the message.
 */
export function requireHeader(what: string, value: string): void {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new HubSpotError(`${what} has a character that cannot stand in a header`);
  }
}

/**
 * Makes sure that an address can be called: `fetch` refuses one with a password, and quotes it.
 * @param what Names it in the message, which does not quote it.
 */
export function requireAddress(what: string, address: string): URL {
  if (/^https?:[^@?#]+$/i.test(address) && URL.canParse(address)) return new URL(address);
  throw new HubSpotError(`${what} is no HTTP address, or has a password, query or fragment`);
}

/** A text or a whole number that stays one segment of a path, encoded; dots and blanks do not. */
function segment(operationId: string, argument: string, value: unknown): string {
  const isText = typeof value === "string" || typeof value === "bigint" || Number.isSafeInteger(value);
  if (!isText || /^\s*\.{0,2}\s*$/.test(String(value)))
    throw refusal(operationId, argument, `is "${String(value)}", which cannot stand in a path`);
  return encoded(operationId, argument, String(value), "path");
}

/** A text as a part of an address; half a character cannot be one. */
function encoded(operationId: string, argument: string, text: string, place: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw refusal(operationId, argument, `is "${text}", which cannot stand in a ${place}`);
  }
}

function refusal(operationId: string, argument: string, problem: string): HubSpotError {
  return new HubSpotError(`${operationId}: argument \`${argument}\` ${problem}`);
}

function written(operationId: string, value: unknown): string | undefined {
  try {
    // A cursor in a body goes back as it came: nothing encodes it on the way.
    return JSON.stringify(value);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new HubSpotError(`${operationId}: the arguments cannot be written as JSON: ${reason}`, { cause });
  }
}

/** HubSpot hands out cursors that are percent-encoded already; they must not be encoded a second time. */
function decodedOnce(cursor: string): string {
  try {
    return decodeURIComponent(cursor);
  } catch {
    return cursor; // not percent-encoded after all
  }
}
