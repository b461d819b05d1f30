import { CORRELATION_ID } from "./api-call.js";
import { ConnectionError, HubSpotError, messageOf } from "./errors.js";
import type { Layer, Received } from "./exchange.js";

/** One attempt of a call, once it is over. It has no token, no header and no body. */
export interface AttemptReport {
  /** The operation that was called: `associations/create`; for a call through `client.fetch`, its method and path. */
  readonly operationId: string;
  readonly method: string;
  /** Address without the query. */
  readonly url: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Time from sending to the end of the answer, in milliseconds; waiting for a turn is not in it. */
  readonly durationMs: number;
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** Why there was no answer. */
  readonly error: string | undefined;
  /** What HubSpot's support asks for; undefined when HubSpot sent none. */
  readonly correlationId: string | undefined;
}

/**
 * Tells of every attempt, once it is over.
 * @throws {HubSpotError} which ends the call, when `onAttempt` throws.
 */
export function observe(onAttempt: (report: AttemptReport) => void): Layer {
  return ({ clock }) =>
    (next) =>
    async (draft, call) => {
      const start = clock.now();
      const report = (status?: number, correlationId?: string | null, error?: unknown) => {
        try {
          onAttempt({
            operationId: call.operation.operationId,
            method: draft.method,
            url: draft.url.replace(/\?.*/, ""),
            attempt: call.attempt,
            durationMs: clock.now() - start,
            status,
            error: error === undefined ? undefined : messageOf(error),
            correlationId: correlationId ?? undefined,
          });
        } catch (cause) {
          throw new HubSpotError(`onAttempt failed: ${messageOf(cause)}`, { cause });
        }
      };
      let received: Received;
      try {
        received = await next(draft, call);
      } catch (error) {
        const reason = error instanceof ConnectionError ? error.cause : undefined; // the rest is in the report
        report(undefined, undefined, reason ?? error);
        throw error;
      }
      const { status, headers } = received.response;
      report(status, headers.get(CORRELATION_ID));
      return received;
    };
}
