// Where a call meets the middleware of its caller: as a request and a response, once, however often it is tried.

import { sendCall } from "./call.js";
import type { Layer, OngoingCall, RequestDraft } from "./exchange.js";
import { draftOf, headOf, readable, sendForeign, textOf } from "./foreign-request.js";
import { received, type Transport } from "./transport.js";

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
export type CallContext = Readonly<Pick<OngoingCall, "operation" | "attempt">>;

const calls = new WeakMap<Request, { call: OngoingCall; draft: RequestDraft | undefined }>();

/** Tells which call a request belongs to; undefined for a request that was not made here. */
export function contextOf(request: Request): CallContext | undefined {
  return calls.get(request)?.call;
}

/** Hands the context of a request on to the one that a middleware puts in its place. */
export function withContext(request: Request, replaced: Request): Request {
  const context = calls.get(replaced);
  if (context) calls.set(request, { ...context, draft: undefined });
  return request;
}

/** Shows calls to middleware, the first of which is the outermost. */
export function around(middleware: readonly Middleware[]): Layer {
  return ({ clock }) =>
    (next) => {
      const outer = middleware.reduceRight<Transport>(
        (inner, layer) => layer(inner),
        async (request) => {
          const context = calls.get(request);
          // A request that a middleware put in the place of ours, without its context, is a call of its own.
          if (context === undefined) return sendForeign(request, (...call) => sendCall(next, ...call, clock));
          const { call, draft } = context;
          const { body } = draft ?? (await draftOf(request));
          // The signal of the request ends with the call; an attempt gets one of its own.
          if (!call.ended) call.controller = new AbortController();
          return readable(await next({ ...headOf(request), body }, call));
        },
      );
      return async (draft, call) => {
        const { url, ...init } = draft;
        const request = new Request(url, { ...init, signal: call.controller.signal });
        calls.set(request, { call, draft });
        const response = await outer(request);
        return received(response, await textOf(response));
      };
    };
}
