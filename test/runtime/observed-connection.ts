import { callOperation } from "../../src/runtime/call-operation.js";
import { type ClientOptions, connect, type RequestOptions } from "../../src/runtime/create-client.js";
import type { OperationDescriptor } from "../../src/runtime/operation.js";
import { virtualClock } from "./virtual-clock.js";

/** An operation that may be sent again, and one that may not. */
export const read = {
  operationId: "shelves/read",
  method: "POST",
  path: "/shelves/{id}",
  body: { argument: "body", required: true },
  rateLimitGroup: "general",
  safeToRepeat: true,
} as const satisfies OperationDescriptor;

export const build = {
  ...read,
  operationId: "shelves/build",
  safeToRepeat: false,
} as const satisfies OperationDescriptor;

/** What a transport of a test does with one attempt: answers, fails, or waits for the request to be ended. */
export type Step = Response | Error | "hang" | ((request: Request) => Response | Promise<Response>);

/** A connection over a transport that plays the steps, on a virtual clock, and records what was sent and when. */
export function createObservedConnection(steps: Step[], options: ClientOptions = {}) {
  const clock = virtualClock();
  const attempts: { at: number; body: string; authorization: string | null }[] = [];
  const connection = connect({
    accessToken: "token",
    rateLimit: false,
    random: () => 0.5,
    clock,
    ...options,
    fetch: async (request) => {
      const step = steps[Math.min(attempts.length, steps.length - 1)] ?? new Error("no step");
      attempts.push({
        at: clock.now(),
        body: await request.clone().text(),
        authorization: request.headers.get("authorization"),
      });
      if (step === "hang") return await ended(request.signal);
      if (step instanceof Error) throw step;
      if (typeof step === "function") return await step(request);
      return step.clone();
    },
  });
  const call = (operation: OperationDescriptor = read, own: RequestOptions = {}) =>
    callOperation<unknown>(connection, operation, { id: "1", body: { a: 1 } }, own);
  return { connection, clock, attempts, call, times: () => attempts.map(({ at }) => at) };
}

/** A promise that settles only when the signal is aborted, as a real `fetch` does. */
export function ended(signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

export const ok = () => Response.json({ done: true });

/** A 429 as HubSpot sends it. */
export function tooMany(policyName: string, headers: Record<string, string> = {}): Response {
  const body = {
    status: "error",
    message: "You have reached a limit.",
    errorType: "RATE_LIMIT",
    correlationId: "c-1",
    policyName,
  };
  return Response.json(body, { status: 429, headers });
}
