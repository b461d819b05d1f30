import type { Clock } from "./clock.js";
import { ConnectionError, messageOf } from "./errors.js";
import type { Received, Send } from "./exchange.js";
import { endIn } from "./timeout.js";

/**
 * Sends one request and gives the answer: the global `fetch`, a middleware around it, and an in-process double of the API
 * are all this one type.
 */
export type Transport = (request: Request) => Promise<Response>;

/** The global `fetch`, looked up at each call. */
export const globalFetch: Transport = (request) => globalThis.fetch(request);

/** An answer with its text, parsed once for all that look at it. */
export function received(response: Response, text: string): Received {
  let json: unknown;
  let notJson: unknown;
  try {
    if (text) json = JSON.parse(text);
  } catch (error) {
    notJson = error;
  }
  return { response, text, json, notJson };
}

/** Requests under way. A `Request` that nothing holds is collected, and with it what hands an abort on to its `fetch`. */
const underWay = new Set<Request>();

/** Keeps a request for as long as what it is for takes. */
export async function holding<T>(request: Request, use: (request: Request) => Promise<T>): Promise<T> {
  underWay.add(request);
  try {
    return await use(request);
  } finally {
    underWay.delete(request);
  }
}

/**
 * Sends through a `fetch`: the caller's, or the global one, looked up at each call. An attempt without a complete answer in
 * time is ended; 0 for no end.
 */
export function dispatch(fetch: Transport | undefined, clock: Clock, timeoutMs: number): Send {
  return async ({ url, method, headers, body }, { controller, operation }) => {
    const { signal } = controller;
    const { operationId } = operation;
    const cancel = endIn(clock, timeoutMs, operation, (error) => controller.abort(error));
    let request: Request | undefined;
    try {
      signal.throwIfAborted(); // a token may have come after the call was ended
      const init: RequestInit = { method, headers, body, redirect: "manual", signal };
      if (fetch) {
        request = new Request(url, init);
        underWay.add(request);
      }
      const response = await (fetch && request ? fetch(request) : globalThis.fetch(url, init));
      return received(response, await response.text());
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      const tried = `${operationId}: ${method} ${new URL(url).pathname}`;
      throw new ConnectionError(`${tried} did not get an answer: ${messageOf(cause)}`, operationId, { cause });
    } finally {
      cancel?.();
      if (request) underWay.delete(request);
    }
  };
}
