// What every generated wrapper calls: arguments in, typed answer out, by the data of the descriptor.
import { type Answer, ApiCall } from "./api-call.js";
import { type BatchOutcome, outcomeOf, problemOf } from "./batch.js";
import { BulkCall, type BulkOptions, sendInBatches } from "./bulk.js";
import type { Connection, RequestOptions } from "./create-client.js";
import { ApiError, ConnectionError, HubSpotError, RateLimitError, textField } from "./errors.js";
import { followCursors } from "./follow-cursors.js";
import type { OperationDescriptor, PagingDescriptor, ParameterDescriptor } from "./operation.js";
import { PagedCall } from "./pagination.js";
import { pointed, replaceAt } from "./pointer.js";
import { retryAfterMs } from "./retry-timing.js";
import { textOf } from "./transport.js";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Calls one operation. Any 2xx is a success, whether the spec declares it or not.
 *
 * The call rejects with a `HubSpotError` when an argument is missing or cannot stand in a URL (nothing is sent then), with
 * a `ConnectionError` when HubSpot cannot be reached, and with an `ApiError` when the answer is not a success.
 */
export function callOperation<Result>(
  connection: Connection,
  descriptor: OperationDescriptor,
  args: object,
  options: RequestOptions = {},
): ApiCall<Result> {
  return new ApiCall(call<Result>(connection, descriptor, args as Arguments, options));
}

/** Calls an operation whose answer comes in pages. */
export function callPagedOperation<Item, Page>(
  connection: Connection,
  descriptor: OperationDescriptor & { readonly paging: PagingDescriptor },
  args: object,
  options: RequestOptions = {},
): PagedCall<Item, Page> {
  const { request, response } = descriptor.paging;
  const page = (more: Arguments) => call<Page>(connection, descriptor, { ...args, ...more }, options);
  return new PagedCall<Item, Page>(page({}), {
    next: (cursor) => page({ [request.pointer.slice(1)]: cursor }),
    cursorOf: (answer) => pointed(answer, response.next) as string | undefined,
    itemsOf: (answer) => (pointed(answer, response.items) as unknown[] | undefined) ?? [],
  });
}

/** Calls an operation that takes a batch of inputs. */
export function callBatchOperation<Input, Result>(
  connection: Connection,
  descriptor: BatchDescriptor,
  args: { readonly inputs: readonly Input[] },
  options: RequestOptions = {},
): ApiCall<BatchOutcome<Input, Result>> {
  const outcome = async (): Promise<Answer<BatchOutcome<Input, Result>>> => {
    requireSendable(descriptor, args.inputs);
    const answer = await call<unknown>(connection, descriptor, { ...args }, options);
    return withData(answer, outcomeOf<Input, Result>(args.inputs, answer.data));
  };
  return new ApiCall(outcome());
}

/** Calls an operation that takes a batch with inputs of any number. */
export function callBulkOperation<Input, Result>(
  connection: Connection,
  descriptor: BatchDescriptor,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  args: object,
  options: BulkOptions = {},
): BulkCall<Input, Result> {
  const { paging, batchLimit } = descriptor;
  const send = (batch: Input[], own: RequestOptions) => {
    const once = (some: Input[]) =>
      callBatchOperation<Input, Result>(connection, descriptor, { ...args, inputs: some }, own);
    return paging?.request.in === "input" ? followCursors(once, batch, paging) : once(batch);
  };
  return new BulkCall(sendInBatches({ send, maxInputs: batchLimit.maxInputs, now: connection.now }, inputs, options));
}

type BatchDescriptor = OperationDescriptor & Required<Pick<OperationDescriptor, "batchLimit">>;

function requireSendable({ operationId, batchLimit }: BatchDescriptor, inputs: readonly unknown[]): void {
  if (!Array.isArray(inputs)) throw new HubSpotError(`${operationId}: argument \`inputs\` is missing`);
  const { maxInputs, certainty } = batchLimit;
  if (inputs.length > maxInputs && certainty === "documented") {
    throw new HubSpotError(
      `${operationId}: ${inputs.length} inputs, and HubSpot takes ${maxInputs} at most. Call the wrapper that ends in \`All\``,
    );
  }
  for (const [index, input] of inputs.entries()) {
    const problem = problemOf(input);
    if (problem) throw new HubSpotError(`${operationId}: inputs[${index}]: ${problem}`);
  }
}

async function call<Result>(
  connection: Connection,
  descriptor: OperationDescriptor,
  args: Arguments,
  options: RequestOptions,
): Promise<Answer<Result>> {
  const { operationId, method } = descriptor;
  const url = connection.baseUrl + pathOf(descriptor, args) + queryOf(descriptor, args);
  const body = bodyOf(descriptor, args);
  const headers = {
    Accept: "application/json",
    ...(body !== undefined && { "Content-Type": "application/json" }),
    ...headersOf(descriptor, args),
    ...options.headers,
  };
  const init = { method, headers, redirect: "manual", ...(body !== undefined && { body }) } as const;
  const tried = `${operationId}: ${method} ${url.slice(connection.baseUrl.length).split("?")[0]}`;
  const make = (signal: AbortSignal) => {
    try {
      return new Request(url, { ...init, signal });
    } catch (cause) {
      throw new HubSpotError(`${tried} cannot be made into a request: ${messageOf(cause)}`, { cause });
    }
  };
  const response = await connection.send(descriptor, make, options).catch((cause: unknown) => {
    if (options.signal?.aborted || cause instanceof HubSpotError) throw cause;
    throw new ConnectionError(`${tried} did not get an answer: ${messageOf(cause)}`, operationId, cause);
  });
  return readAnswer<Result>(descriptor, tried, response, await textOf(response));
}

/** What went wrong, with the deepest reason: `fetch failed` says nothing, its cause does. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${messageOf(error.cause)})` : error.message;
}

function pathOf(descriptor: OperationDescriptor, args: Arguments): string {
  return descriptor.parameters.reduce((path, parameter) => {
    if (parameter.in !== "path") return path;
    const given = argumentOf(descriptor, parameter, args);
    const name = `${descriptor.operationId}: argument \`${parameter.argument}\``;
    if (
      typeof given !== "string" &&
      typeof given !== "boolean" &&
      typeof given !== "bigint" &&
      !Number.isFinite(given)
    ) {
      throw new HubSpotError(`${name} is neither a text nor a number`);
    }
    const value = String(given);
    if (value === "" || value === "." || value === "..") {
      throw new HubSpotError(`${name} is "${value}", which would call another URL`);
    }
    return path.replace(`{${parameter.name}}`, () => encoded(name, value));
  }, descriptor.path);
}

function queryOf(descriptor: OperationDescriptor, args: Arguments): string {
  const query = new URLSearchParams();
  for (const parameter of descriptor.parameters) {
    if (parameter.in !== "query") continue;
    const value = argumentOf(descriptor, parameter, args);
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) query.append(parameter.name, String(one));
  }
  const text = query.toString();
  return text && `?${text}`;
}

function headersOf(descriptor: OperationDescriptor, args: Arguments): Record<string, string> {
  const own = descriptor.parameters.filter((parameter) => parameter.in === "header");
  const values = own.map((parameter) => [parameter.name, argumentOf(descriptor, parameter, args)] as const);
  return Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

function argumentOf(
  descriptor: OperationDescriptor,
  { argument, required }: ParameterDescriptor,
  args: Arguments,
): unknown {
  const value =
    argument.split(".").reduce<unknown>((at, key) => (at as Arguments | undefined)?.[key], args) ?? undefined;
  if (value === undefined && required)
    throw new HubSpotError(`${descriptor.operationId}: argument \`${argument}\` is missing`);
  return isCursor(descriptor, argument) ? decodedOnce(value) : value;
}

function encoded(name: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw new HubSpotError(`${name} is not well-formed Unicode`, { cause });
  }
}

function bodyOf({ operationId, body }: OperationDescriptor, args: Arguments): string | undefined {
  if (body === undefined) return undefined;
  const required = "argument" in body ? (body.required ? [body.argument] : []) : body.required;
  const missing = required.find((name) => args[name] === undefined || args[name] === null);
  if (missing !== undefined) throw new HubSpotError(`${operationId}: argument \`${missing}\` is missing`);
  // A cursor in a body goes back as it came: nothing encodes it on the way.
  const value =
    "argument" in body ? args[body.argument] : Object.fromEntries(body.properties.map((name) => [name, args[name]]));
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new HubSpotError(`${operationId}: the arguments cannot be written as JSON: ${messageOf(cause)}`, { cause });
  }
}

function isCursor({ paging }: OperationDescriptor, argument: string): boolean {
  return paging?.request.in === "query" && paging.request.pointer === `/${argument}`;
}

/** HubSpot hands out cursors that are percent-encoded already; they must not be encoded a second time. */
function decodedOnce(cursor: unknown): unknown {
  if (typeof cursor !== "string" || !/%[0-9a-f]{2}/i.test(cursor)) return cursor;
  try {
    return decodeURIComponent(cursor);
  } catch {
    return cursor; // not percent-encoded after all
  }
}

function readAnswer<Result>(
  descriptor: OperationDescriptor,
  tried: string,
  response: Response,
  text: string,
): Answer<Result> {
  const { status, ok, headers } = response;
  const { operationId, ids = [] } = descriptor;
  if (!ok) throw failure(operationId, tried, response, text);
  let data: unknown;
  try {
    data = text === "" ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new ApiError(operationId, status, text, `${tried} answered ${status} with a body that is not JSON`, cause);
  }
  for (const pointer of ids) replaceAt(data, pointer, String);
  const correlationId = headers.get("X-HubSpot-Correlation-Id") ?? undefined;
  return {
    data: data as Result,
    status,
    headers,
    correlationId,
    get body(): unknown {
      return text === "" ? undefined : JSON.parse(text);
    },
  };
}

/** The same answer with other data; the raw body stays a getter, which parses only when it is asked for. */
function withData<Data>(answer: Answer<unknown>, data: Data): Answer<Data> {
  return Object.defineProperties({} as Answer<Data>, {
    ...Object.getOwnPropertyDescriptors(answer),
    data: { value: data, enumerable: true },
  });
}

function failure(operationId: string, tried: string, response: Response, text: string): ApiError {
  const { status, headers, statusText } = response;
  const details = parsed(text);
  const category = textField(details, "category") ?? textField(details, "policyName");
  const reason =
    [category, textField(details, "message")].filter(Boolean).join(": ") || statusText || "no reason given";
  const id = textField(details, "correlationId") ?? headers.get("X-HubSpot-Correlation-Id");
  const message = `${tried} failed with ${status}, ${reason}`;
  const trace = id ? ` (correlation id ${id})` : "";
  if (status === 429) {
    const waitMs = retryAfterMs(headers.get("Retry-After"), Date.now());
    return new RateLimitError(operationId, details, message + trace, waitMs);
  }
  const error = new ApiError(operationId, status, details, message + trace);
  if (error.missingScopes.length === 0) return error;
  return new ApiError(
    operationId,
    status,
    details,
    `${message}; one of these scopes is missing: ${error.missingScopes.join(", ")}${trace}`,
  );
}

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
