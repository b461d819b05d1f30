// What the layers of the run-time pass to each other: a request as data and the call that it belongs to go in, an answer
// whose body was read comes out. A real `Request` costs more than all layers together, so it is made at the edges only.
import type { Clock } from "./clock.js";
import type { OperationDescriptor } from "./operation.js";

/** A request as data, which can be made any number of times. */
export interface RequestDraft {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null when there is none. */
  readonly body: string | null;
}

/** An answer whose body was read. */
export interface Received {
  readonly response: Response;
  readonly text: string;
  /** The text parsed; undefined when it is empty or no JSON. */
  readonly json: unknown;
  /** Why the text is no JSON; undefined when it is, and when it is empty. */
  readonly notJson: unknown;
}

/** What the layers know of an operation. */
export type CalledOperation = Pick<OperationDescriptor, "operationId" | "rateLimitGroup" | "safeToRepeat">;

/** A call under way. */
export interface OngoingCall {
  /** For a request that is none of an operation's, its `operationId` is its method and path. */
  readonly operation: CalledOperation;
  /** Number of the attempt under way, from 1. */
  attempt: number;
  /** Ends the attempt under way; before the next one, a new controller takes its place. */
  controller: AbortController;
  /** True while it waits for its turn. */
  isQueued?: boolean;
  /** There when the call has been ended, by its caller or by its time, and not just an attempt. */
  ended?: { readonly reason: unknown };
}

/** Sends a request and reads the answer. */
export type Send = (draft: RequestDraft, call: OngoingCall) => Promise<Received>;

/** A layer of a connection, which takes its time and its randomness from there. */
export type Layer = (connection: { readonly clock: Clock; readonly random: () => number }) => (next: Send) => Send;
