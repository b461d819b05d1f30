// What every generated wrapper calls: arguments in, typed answer out, by the data of the descriptor.
import { ApiCall, type Reading } from "./api-call.js";
import type { Connection, RequestOptions } from "./create-client.js";
import type { OperationDescriptor, PagedDescriptor } from "./operation.js";
import { PagedCall } from "./pagination.js";
import { readAnswer } from "./read-answer.js";
import { type Arguments, requestOf } from "./request.js";

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
  options?: RequestOptions,
): ApiCall<Result> {
  return new ApiCall(call<Result>(connection, descriptor, args, options));
}

/** Calls an operation whose answer comes in pages. */
export function callPagedOperation<Item, Page>(
  connection: Connection,
  descriptor: PagedDescriptor,
  args: object,
  options?: RequestOptions,
): PagedCall<Item, Page> {
  const { paging } = descriptor;
  const argument = paging.request.pointer.slice(1);
  const page = (cursor?: string) =>
    call<Page>(connection, descriptor, cursor === undefined ? args : { ...args, [argument]: cursor }, options);
  return new PagedCall<Item, Page>(page, paging);
}

/** One call, from its arguments to its answer; `read` makes the data of the body. */
export async function call<Result>(
  connection: Connection,
  descriptor: OperationDescriptor,
  args: object,
  options: RequestOptions = {},
  read = (body: unknown) => body as Result,
): Promise<Reading<Result>> {
  const { operationId, method } = descriptor;
  const { draft, path } = requestOf(descriptor, args as Arguments, connection, options.headers);
  const { send, readAs = readAnswer } = connection;
  const tried = `${operationId}: ${method} ${path}`;
  return readAs(descriptor, tried, await send(descriptor, draft, options), read);
}
