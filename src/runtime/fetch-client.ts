// openapi-fetch over a connection. It is loaded with the first call: that takes longer than loading all else.
import type { Connection } from "./create-client.js";
import { sendForeign } from "./foreign-request.js";
import type { FetchClient } from "./openapi-fetch.js";
import type { OperationDescriptor } from "./operation.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request", "use", "eject"];

/** An openapi-fetch client that sends through a connection. */
export function fetchClient<Paths extends object>(
  { baseUrl, send }: Connection,
  operations: readonly OperationDescriptor[] = [],
): FetchClient<Paths> {
  const fetch = (request: Request) => sendForeign(request, send, operationOf(request, operations));
  let client: Promise<Record<string, (...args: unknown[]) => unknown>> | undefined;
  const load = () => {
    client ??= import("./openapi-fetch.js").then((module) => module.createOpenapiFetch({ baseUrl, fetch }) as never);
    return client;
  };
  const method =
    (name: string) =>
    (...args: unknown[]) =>
      load().then((loaded) => loaded[name]?.(...args));
  return Object.fromEntries(METHODS.map((name) => [name, method(name)])) as never;
}

/** What a request calls: its limits and what may be sent again are those of the wrapper. */
function operationOf({ method, url }: Request, operations: readonly OperationDescriptor[]) {
  const { pathname } = new URL(url);
  return operations.find(
    (one) => one.method === method && new RegExp(`${one.path.replace(/\{[^}]+}/g, "[^/]+")}$`).test(pathname),
  );
}
