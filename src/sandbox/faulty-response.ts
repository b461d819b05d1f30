import { type Clock, realClock } from "./clock.js";
import type { PlainAnswer } from "./engine.js";

const JSON_TYPE = "application/json;charset=utf-8";

/** The answer as a fault delivers it; undefined where it arrives whole. */
export async function faultyResponse(
  { status, headers, body, fault }: PlainAnswer,
  signal: AbortSignal | null | undefined,
  clock: Clock = realClock,
): Promise<Response | undefined> {
  const { latencyMs = 0, delivery } = fault ?? {};
  if (latencyMs > 0) await clock.sleep(latencyMs, signal ?? undefined);
  if (delivery === "reset") throw new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
  if (delivery === "hang") {
    return await new Promise<never>((_, reject) => {
      if (!signal) return;
      const alive = setInterval(() => {}, 60_000); // as a socket would: the timer of a signal lets Node end
      const end = () => {
        clearInterval(alive);
        reject(signal.reason);
      };
      if (signal.aborted) end();
      signal.addEventListener("abort", end, { once: true });
    });
  }
  const type = headers["content-type"];
  if (delivery === undefined && type !== undefined && body !== undefined)
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  if (body === undefined || delivery === undefined) return undefined;
  const text = JSON.stringify(body);
  const sent = delivery === "truncated" ? brokenStream(text) : `${text.slice(0, -1)}<`;
  return new Response(sent, { status, headers: { "content-type": JSON_TYPE, ...headers } });
}

/** A body that breaks off half way. */
function brokenStream(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated", { cause: new Error("other side closed") }));
      else controller.enqueue(new TextEncoder().encode(text.slice(0, text.length >> 1)));
      sent = true;
    },
  });
}
