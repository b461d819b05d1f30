// What an answer means: data with record ids as text, or the error that says why there is none.
import type { Answer } from "./api-call.js";
import { ApiError, missingScopes, RateLimitError, textField } from "./errors.js";
import type { Received } from "./exchange.js";
import type { OperationDescriptor } from "./operation.js";
import { replaceAt } from "./pointer.js";
import { retryAfterMs } from "./retry-timing.js";

const CORRELATION_ID = "X-HubSpot-Correlation-Id";

/**
 * Reads an answer whose body is there as text. Any 2xx is a success.
 *
 * @param tried What was tried, for messages: `labels/list: GET /crm/…`.
 * @param read Makes the data of the parsed body.
 * @throws {ApiError} when it is not a success, or not JSON.
 */
export function readAnswer<Result>(
  { operationId, ids = [] }: OperationDescriptor,
  tried: string,
  { response: { status, ok, statusText, headers }, text }: Received,
  read: (body: unknown) => Result,
): Answer<Result> {
  if (!ok) throw failure(operationId, tried, { status, headers, statusText }, text);
  const parse = () => (text === "" ? undefined : JSON.parse(text));
  let data: unknown;
  try {
    data = parse();
  } catch (cause) {
    throw new ApiError(operationId, status, text, `${tried} answered ${status} with a body that is not JSON`, {
      cause,
    });
  }
  for (const pointer of ids) replaceAt(data, pointer, String);
  return {
    data: read(data),
    status,
    headers,
    correlationId: headers.get(CORRELATION_ID) ?? undefined,
    get body(): unknown {
      return parse();
    },
  };
}

type Head = Pick<Response, "status" | "headers" | "statusText">;

function failure(operationId: string, tried: string, { status, headers, statusText }: Head, text: string): ApiError {
  const details = parsed(text);
  const field = (name: string) => textField(details, name);
  const scopes = missingScopes(details);
  const id = field("correlationId") ?? headers.get(CORRELATION_ID);
  const reasons = [field("category") ?? field("policyName"), field("message")].filter(Boolean);
  const message =
    `${tried} failed with ${status}, ${reasons.join(": ") || statusText || "no reason given"}` +
    (scopes.length > 0 ? `; one of these scopes is missing: ${scopes.join(", ")}` : "") +
    (id ? ` (correlation id ${id})` : "");
  return status === 429
    ? new RateLimitError(operationId, details, message, retryAfterMs(headers.get("Retry-After"), Date.now()))
    : new ApiError(operationId, status, details, message);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
