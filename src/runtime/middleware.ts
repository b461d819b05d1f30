// Where a call meets the middleware of its caller: as a request and a response, once, however often it is tried.

import { sendCall } from "./call.js";
import { HubSpotError } from "./errors.js";
import type { Layer, OngoingCall, RequestDraft } from "./exchange.js";
import { draftOf, headOf, readable, sendForeign, textOf } from "./foreign-request.js";
import { holding, received, type Transport } from "./transport.js";

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
          const own = beginWithin(call, request.signal);
          try {
            return readable(await next({ ...headOf(request), body }, own.call));
          } finally {
            own.end();
          }
        },
      );
      return async (draft, call) => {
        const { url, ...init } = draft;
        const request = new Request(url, { ...init, signal: call.controller.signal });
        calls.set(request, { call, draft });
        const response = await holding(request, outer);
        if (!response) throw new HubSpotError("A middleware gave no response");
        return received(response, await textOf(response));
      };
    };
}

/** A call of its own for each time that a request is sent on: its attempts are counted anew, and it ends with the request. */
function beginWithin(outer: OngoingCall, signal: AbortSignal): { call: OngoingCall; end: () => void } {
  const call: OngoingCall = { operation: outer.operation, attempt: 1, controller: new AbortController() };
  const onAbort = () => {
    call.ended = { reason: signal.reason };
    call.controller.abort(signal.reason);
  };
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  return {
    call,
    end: () => {
      outer.attempt = call.attempt;
      signal.removeEventListener("abort", onAbort);
    },
  };
}
