import type { Clock } from "./clock.js";
import type { RequestOptions } from "./create-client.js";
import type { CalledOperation, OngoingCall, Received, RequestDraft, Send } from "./exchange.js";
import { onAbort } from "./on-abort.js";
import { endIn } from "./timeout.js";

/** Sends a call, from its first attempt to its last; without end when no time is given. No timer and no listener outlives it. */
export function sendCall(
  send: Send,
  operation: CalledOperation,
  draft: RequestDraft,
  { signal, timeoutMs = 0 }: Pick<RequestOptions, "signal" | "timeoutMs">,
  clock: Clock,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = new AbortController();
    const call: OngoingCall = { operation, attempt: 1, controller };
    const over = () => {
      cancel?.();
      forget?.();
    };
    const end = (reason: unknown) => {
      call.ended = { reason };
      controller.abort(reason);
      call.controller.abort(reason);
      over();
      reject(reason); // whatever the call waits for, such as a token that never comes
    };
    const which = () => ` in all${call.isQueued ? ", its turn did not come" : ""}`;
    const cancel = endIn(clock, timeoutMs, operation, end, which);
    const forget = signal && onAbort(signal, () => end(signal.reason));
    send(draft, call).then(resolve, reject).then(over);
  });
}
