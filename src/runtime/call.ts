// One call from its first attempt to its last: who may end it, and what its requests are made of.
import type { Clock } from "./clock.js";
import { TimeoutError } from "./errors.js";
import type { OperationDescriptor } from "./operation.js";
import { type Transport, withContext } from "./transport.js";

/** What a call is made of. */
export interface Call {
  operation: OperationDescriptor | undefined;
  /** Makes the request; called once an attempt. */
  make: (signal: AbortSignal) => Request;
  /** Ends the call early. */
  signal: AbortSignal | null | undefined;
  /** Time for the whole call, in milliseconds. */
  timeoutMs: number;
}

/** Sends a call through the layers. No timer and no listener outlives it. */
export async function send(transport: Transport, call: Call, clock: Clock): Promise<Response> {
  const { operation, make, signal, timeoutMs } = call;
  if (signal?.aborted) throw signal.reason;
  const whole = new AbortController();
  const onAbort = () => whole.abort(signal?.reason);
  const cancel = clock.after(timeoutMs, () => {
    const name = operation?.operationId ?? "The call";
    whole.abort(new TimeoutError(`${name}: no answer within ${timeoutMs} ms in all`, name));
  });
  signal?.addEventListener("abort", onAbort, { once: true });
  let attempt = 0;
  const again = (): Request => {
    const own = new AbortController();
    whole.signal.addEventListener("abort", () => own.abort(whole.signal.reason), { once: true });
    attempt += 1;
    const abort = (reason: unknown) => own.abort(reason);
    return withContext(make(own.signal), { operation, attempt, again, abort, signal: whole.signal });
  };
  try {
    return await transport(again());
  } finally {
    cancel();
    signal?.removeEventListener("abort", onAbort);
  }
}
