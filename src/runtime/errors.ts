/** Base of every error that this package throws. */
export class HubSpotError extends Error {
  override readonly name: string = "HubSpotError";
}

/** HubSpot could not be reached, or the connection broke. The `cause` is what the transport threw. */
export class ConnectionError extends HubSpotError {
  override readonly name = "ConnectionError";
  /** The operation that was called: `associations/create`. */
  readonly operationId: string;

  constructor(message: string, operationId: string, cause: unknown) {
    super(message, { cause });
    this.operationId = operationId;
  }
}

/** What an answer of HubSpot says of a failure; every field may be missing on the wire. */
export interface ErrorBody {
  readonly message?: string;
  readonly category?: string;
  readonly subCategory?: string;
  readonly correlationId?: string;
  readonly [field: string]: unknown;
}

/** HubSpot answered, and the answer is not a success. Switch on `category`, never on the text of the message. */
export class ApiError extends HubSpotError {
  override readonly name = "ApiError";
  /** HTTP status. */
  readonly status: number;
  /** HubSpot's category, such as `VALIDATION_ERROR`; several errors have none. */
  readonly category: string | undefined;
  /** What HubSpot's support asks for. */
  readonly correlationId: string | undefined;
  /** The body of the answer: parsed JSON, or its text where it is no JSON. */
  readonly details: unknown;
  /** The operation that was called: `associations/create`. */
  readonly operationId: string;

  constructor(operationId: string, status: number, details: unknown, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    const body = errorBody(details);
    this.operationId = operationId;
    this.status = status;
    this.details = details;
    this.category = body.category;
    this.correlationId = body.correlationId;
  }
}

/** The fields of an error body that are what they should be; none when the body is not an object. */
export function errorBody(details: unknown): ErrorBody {
  if (details === null || typeof details !== "object") return {};
  const { message, category, subCategory, correlationId } = details as Record<string, unknown>;
  const texts = { message, category, subCategory, correlationId };
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => typeof value === "string"));
}
