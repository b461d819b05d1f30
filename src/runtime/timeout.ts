import type { Clock } from "./clock.js";
import { TimeoutError } from "./errors.js";
import { contextOf, type Middleware } from "./transport.js";

/** Ends an attempt that has no complete answer in time. */
export function timeout(timeoutMs: number, clock: Clock): Middleware {
  return (next) => async (request) => {
    const context = contextOf(request);
    const cancel = clock.after(timeoutMs, () => {
      const operationId = context?.operation?.operationId ?? request.method;
      context?.abort(new TimeoutError(`${operationId}: no answer within ${timeoutMs} ms`, operationId));
    });
    try {
      return await next(request);
    } finally {
      cancel();
    }
  };
}
