// The errors of the run-time. They hold what HubSpot said and what was called, and never a request: no token, header or
// query can leak from a message, from JSON or from an inspection.

/** Base of every error that this package throws. */
export class HubSpotError extends Error {
  override readonly name: string = "HubSpotError";
}

/** HubSpot could not be reached, or the connection broke. The `cause` is what the transport threw. */
export class ConnectionError extends HubSpotError {
  override readonly name: string = "ConnectionError";
  /** The operation that was called: `associations/create`. */
  declare readonly operationId: string;
  /** The system's name of the reason, such as `ECONNRESET`; undefined when there is none. */
  declare readonly code: string | undefined;

  constructor(message: string, operationId: string, options?: ErrorOptions) {
    super(message, options);
    this.operationId = operationId;
    const cause = this.cause as Error | undefined; // of what `fetch` throws, the reason is one deeper
    this.code = textField(cause, "code") ?? textField(cause?.cause, "code");
  }
}

/** No complete answer came in time: within the attempt, or within the call. */
export class TimeoutError extends ConnectionError {
  override readonly name = "TimeoutError";
}

/** HubSpot answered, and the answer is not a success. Switch on `category`, never on the text of the message. */
export class ApiError extends HubSpotError {
  override readonly name: string = "ApiError";
  /** HTTP status. */
  declare readonly status: number;
  /** HubSpot's category, such as `VALIDATION_ERROR`; several errors have none. */
  declare readonly category: string | undefined;
  /** HubSpot's closer kind, such as `crm.associations.INVALID_ASSOCIATION_TYPE`. */
  declare readonly subCategory: string | undefined;
  /** What HubSpot's support asks for. */
  declare readonly correlationId: string | undefined;
  /** Scopes of which the token needs one; empty when that is not the reason. */
  declare readonly missingScopes: readonly string[];
  /** The body of the answer: parsed JSON, or its text where it is no JSON. */
  declare readonly details: unknown;
  /** The operation that was called: `associations/create`. */
  declare readonly operationId: string;

  constructor(message: string, facts: ApiErrorFacts, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, facts);
  }
}

/** What an `ApiError` tells besides its message. */
export type ApiErrorFacts = Omit<ApiError, keyof Error> & Partial<Pick<RateLimitError, "policyName" | "retryAfterMs">>;

/** A 429 that was not waited for: the daily limit, or one that outlasts the budget of the call. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
  /** The limit that was reached: `DAILY`, `TEN_SECONDLY_ROLLING`, `SECONDLY`; undefined when HubSpot does not say. */
  declare readonly policyName: string | undefined;
  /** Time that HubSpot asks to wait, in milliseconds; undefined when it does not say. */
  declare readonly retryAfterMs: number | undefined;
}

/** What went wrong, with the deepest reason: `fetch failed` says nothing, its cause does. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTold = error instanceof HubSpotError; // the messages of ours have the reason in them
  return error.cause instanceof Error && !isTold ? `${error.message} (${messageOf(error.cause)})` : error.message;
}

/** A text without a secret that somebody echoes; what is shorter than any real one may be a part of a word. */
export function without(secret: string, text: string): string {
  const spelled = [secret, secret.replaceAll("/", "\\/"), encodeURIComponent(secret)]; // as JSON and addresses may have it
  return secret.length < 8 ? text : spelled.reduce((shown, one) => shown.replaceAll(one, "***"), text);
}

/** A field of an error body, when the body is an object and the field a text. */
export function textField(details: unknown, name: string): string | undefined {
  const value = (details as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === "string" ? value : undefined;
}

/** What the body of an answer says of the failure. */
export function factsOf(operationId: string, status: number, details: unknown): ApiErrorFacts {
  const body = JSON.stringify(details ?? null);
  const lists = body.matchAll(/(?:(?:required|requiredGranular|missing)Scopes"?[:=]|requires one of )\[([^\]]*)/g);
  return {
    operationId,
    status,
    details,
    category: textField(details, "category"),
    subCategory: textField(details, "subCategory"),
    correlationId: textField(details, "correlationId"),
    /** In any of the ways in which HubSpot names them. */
    missingScopes: [...new Set([...lists].flatMap(([, list = ""]) => list.match(/[\w.-]+/g) ?? []))],
  };
}
