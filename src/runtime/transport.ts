// The one type that all layers of the run-time share, and what a layer can know of the call that a request belongs to.
import type { OperationDescriptor } from "./operation.js";

/**
 * Sends one request and gives the answer: the global `fetch`, a middleware around it, and an in-process double of the API
 * are all this one type.
 */
export type Transport = (request: Request) => Promise<Response>;

/**
 * Wraps a transport. The first of a list is the outermost: it sees the request first and the answer last.
 *
 * @example
 * ```ts
 * const timed: Middleware = (next) => async (request) => {
 *   const start = performance.now();
 *   const response = await next(request);
 *   console.log(request.method, new URL(request.url).pathname, response.status, performance.now() - start);
 *   return response;
 * };
 * ```
 */
export type Middleware = (next: Transport) => Transport;

/** What is known of the call that a request belongs to. */
export interface CallContext {
  /** Absent for calls through `client.fetch`. */
  readonly operation: OperationDescriptor | undefined;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
  /** Makes the same request once more, as the next attempt of the call. */
  readonly again: () => Request;
  /** Ends this attempt; the transport rejects with the reason. */
  readonly abort: (reason: unknown) => void;
  /** The caller's signal, which ends the call at once. */
  readonly signal: AbortSignal | undefined;
}

const contexts = new WeakMap<Request, CallContext>();

/** Tells which call a request belongs to; undefined for a request that was not made here. */
export function contextOf(request: Request): CallContext | undefined {
  return contexts.get(request);
}

/** Says which call a request belongs to. A middleware that replaces a request hands its context on with this. */
export function withContext(request: Request, context: CallContext): Request {
  contexts.set(request, context);
  return request;
}

const texts = new WeakMap<Response, string>();

/** Reads the body within the attempt, so that the layers around it see a broken body as what it is: no answer. */
export function buffered(transport: Transport): Transport {
  return async (request) => {
    const response = await transport(request);
    texts.set(response, await response.text());
    return response;
  };
}

/** The body of an answer as text, also after it was read. */
export async function textOf(response: Response): Promise<string> {
  return texts.get(response) ?? (await response.clone().text());
}

/** The answer with a body that can be read, for code that is not ours. */
export function readable(response: Response): Response {
  const text = texts.get(response);
  if (text === undefined) return response;
  const { status, statusText, headers } = response;
  const fresh = new Response([101, 204, 205, 304].includes(status) ? null : text, { status, statusText, headers });
  texts.set(fresh, text);
  return fresh;
}
