import { TimeoutError } from "./errors.js";
import type { CalledOperation, Layer } from "./exchange.js";

/** Ends an attempt that has no complete answer in time; 0 for no end. */
export function timeout(timeoutMs: number): Layer {
  return ({ clock }) =>
    (next) =>
    async (draft, call) => {
      const { controller, operation } = call;
      const cancel = clock.after(timeoutMs || Infinity, () => controller.abort(timedOut(operation, timeoutMs)));
      try {
        return await next(draft, call);
      } finally {
        cancel();
      }
    };
}

/** The error of an attempt or a call that took too long. */
export function timedOut({ operationId }: CalledOperation, timeoutMs: number, which = ""): TimeoutError {
  return new TimeoutError(`${operationId}: no answer within ${timeoutMs} ms${which}`, operationId);
}
