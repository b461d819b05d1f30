// What an answer means: data with record ids as text, or the error that says why there is none.
import { CORRELATION_ID, type Reading } from "./api-call.js";
import { ApiError, factsOf, RateLimitError, textField } from "./errors.js";
import type { Received } from "./exchange.js";
import { quoteLongIntegers } from "./long-integers.js";
import type { OperationDescriptor } from "./operation.js";
import { replaceAt } from "./pointer.js";
import { retryAfterMs } from "./retry-timing.js";

/**
 * Reads an answer whose body is there as text. Any 2xx is a success.
 *
 * @param tried What was tried, for messages: `labels/list: GET /crm/…`.
 * @param read Makes the data of the parsed body.
 * @throws {ApiError} when it is not a success, or not the JSON that is declared.
 */
export function readAnswer<Result>(
  { operationId, ids = [], batchLimit, noContent }: OperationDescriptor,
  tried: string,
  received: Received,
  read: (body: unknown) => Result,
): Reading<Result> {
  const { response, text, json, notJson } = received;
  if (!response.ok || (notJson !== undefined && !noContent)) throw failure(operationId, tried, received);
  const refusal = batchLimit ? undefined : refusalIn(json);
  if (refusal) throw failure(operationId, tried, { ...received, json: refusal });
  return { data: read(withTextIds(text, json, ids)), received };
}

/** The error of a body that says of one record what HubSpot says of a batch: nothing succeeded, and why. */
function refusalIn(json: unknown): unknown {
  const { results, errors } = (json ?? {}) as { results?: unknown[]; errors?: unknown[] };
  return results?.length === 0 ? errors?.[0] : undefined;
}

function withTextIds(text: string, json: unknown, ids: readonly string[]): unknown {
  const exact = ids[0] ? quoteLongIntegers(text) : text;
  const data: unknown = exact === text ? json : JSON.parse(exact);
  for (const pointer of ids) replaceAt(data, pointer, String);
  return data;
}

function failure(operationId: string, tried: string, { response, text, json, notJson: cause }: Received): ApiError {
  const { ok, status, headers, statusText } = response;
  const details = cause === undefined ? json : text;
  const facts = factsOf(operationId, status, details);
  const correlationId = facts.correlationId ?? headers.get(CORRELATION_ID) ?? undefined;
  const told = { ...facts, correlationId };
  if (cause !== undefined && ok)
    return new ApiError(`${tried} answered ${status} with a body that is not JSON`, told, { cause });
  const policyName = textField(details, "policyName");
  const { category = policyName, missingScopes: scopes } = facts;
  const reasons = [category, textField(details, "message")].filter(Boolean).join(": ");
  const message =
    `${tried} failed with ${status}, ${reasons || statusText || "no reason given"}` +
    (scopes[0] ? `; one of these scopes is missing: ${scopes.join(", ")}` : "") +
    (correlationId ? ` (correlation id ${correlationId})` : "");
  if (status !== 429) return new ApiError(message, told);
  const delayMs = retryAfterMs(headers.get("Retry-After"), Date.now());
  return new RateLimitError(message, { ...told, policyName, retryAfterMs: delayMs });
}
