// What every generated wrapper calls: arguments in, typed answer out, by the data of the descriptor.
import type { Connection, RawAnswer, RequestOptions, RequestParts } from "./create-client.js";
import { ApiError, ConnectionError, errorBody, HubSpotError } from "./errors.js";
import type { OperationDescriptor, ParameterDescriptor } from "./operation.js";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Calls one operation. Any 2xx is a success, whether the spec declares it or not.
 *
 * @throws {HubSpotError} when an argument is missing or cannot stand in a URL; nothing is sent then.
 * @throws {ConnectionError} when HubSpot cannot be reached.
 * @throws {ApiError} when the answer is not a success, or is not JSON.
 */
export async function callOperation<Result>(
  connection: Connection,
  descriptor: OperationDescriptor,
  args: object,
  options: RequestOptions = {},
): Promise<Result> {
  const parts = requestParts(descriptor, args as Arguments, options);
  const answer = await send(connection, descriptor, parts);
  return readAnswer(descriptor, answer) as Result;
}

function requestParts(descriptor: OperationDescriptor, args: Arguments, options: RequestOptions): RequestParts {
  const params: RequestParts["params"] = { path: {}, query: {}, header: {} };
  for (const parameter of descriptor.parameters) {
    params[parameter.in][parameter.name] = argumentOf(descriptor, parameter, args);
  }
  const body = bodyOf(descriptor, args);
  return { ...options, params, ...(body !== undefined && { body }) };
}

function argumentOf({ operationId }: OperationDescriptor, parameter: ParameterDescriptor, args: Arguments): unknown {
  const { argument, required } = parameter;
  const value = argument.split(".").reduce<unknown>((at, key) => (at as Arguments | undefined)?.[key], args);
  if (value === undefined || value === null) {
    if (!required) return undefined;
    throw new HubSpotError(`${operationId}: argument \`${argument}\` is missing`);
  }
  if (parameter.in === "path" && ["", ".", ".."].includes(String(value))) {
    throw new HubSpotError(`${operationId}: argument \`${argument}\` is "${value}", which would call another URL`);
  }
  return value;
}

function bodyOf({ body }: OperationDescriptor, args: Arguments): unknown {
  if (body === undefined) return undefined;
  if ("argument" in body) return args[body.argument];
  return Object.fromEntries(
    body.properties.filter((name) => args[name] !== undefined).map((name) => [name, args[name]]),
  );
}

async function send(connection: Connection, descriptor: OperationDescriptor, parts: RequestParts): Promise<RawAnswer> {
  const { operationId, method, path } = descriptor;
  try {
    return await connection.send(method, path, parts);
  } catch (cause) {
    if (parts.signal?.aborted) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConnectionError(`${operationId}: ${method} ${path} did not get an answer: ${reason}`, operationId, cause);
  }
}

function readAnswer({ operationId, method, path }: OperationDescriptor, { response, data, error }: RawAnswer): unknown {
  const { status, ok } = response;
  if (!ok) {
    const { category, message, correlationId } = errorBody(error);
    const reason = [category, message].filter(Boolean).join(": ") || response.statusText || "no reason given";
    const trace = correlationId ? ` (correlation id ${correlationId})` : "";
    throw new ApiError(
      operationId,
      status,
      error,
      `${operationId}: ${method} ${path} failed with ${status}, ${reason}${trace}`,
    );
  }
  if (data === undefined || data === "") return undefined;
  try {
    return JSON.parse(String(data));
  } catch (cause) {
    const message = `${operationId}: ${method} ${path} answered ${status} with a body that is not JSON`;
    throw new ApiError(operationId, status, data, message, cause);
  }
}
