import type { Clock } from "./clock.js";
import type { RequestOptions } from "./create-client.js";
import type { CalledOperation, OngoingCall, Received, RequestDraft, Send } from "./exchange.js";
import { timedOut } from "./timeout.js";

/** Sends a call, from its first attempt to its last; without end when no time is given. No timer and no listener outlives it. */
export async function sendCall(
  send: Send,
  operation: CalledOperation,
  draft: RequestDraft,
  { signal, timeoutMs = 0 }: Pick<RequestOptions, "signal" | "timeoutMs">,
  clock: Clock,
): Promise<Received> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const call: OngoingCall = { operation, attempt: 1, controller };
  let reject: (reason: unknown) => void = () => {};
  const end = (reason: unknown) => {
    call.ended = { reason };
    controller.abort(reason);
    call.controller.abort(reason);
    reject(reason); // whatever the call waits for, such as a token that never comes
  };
  const onAbort = () => end(signal?.reason);
  const cancel = clock.after(timeoutMs || Infinity, () => end(timedOut(operation, timeoutMs, " in all")));
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    return await new Promise((resolve, fail) => {
      reject = fail;
      send(draft, call).then(resolve, fail);
    });
  } finally {
    cancel();
    signal?.removeEventListener("abort", onAbort);
  }
}
