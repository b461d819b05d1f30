import type { Clock } from "./clock.js";
import { TimeoutError } from "./errors.js";
import type { CalledOperation } from "./exchange.js";

/** Ends an attempt or a call that takes too long, 0 for no end; the returned function cancels that. */
export function endIn(
  clock: Clock,
  timeoutMs: number,
  { operationId }: CalledOperation,
  end: (error: TimeoutError) => void,
  which = () => "",
): (() => void) | undefined {
  if (!timeoutMs) return undefined;
  return clock.after(timeoutMs, () =>
    end(new TimeoutError(`${operationId}: no answer within ${timeoutMs} ms${which()}`, operationId)),
  );
}
