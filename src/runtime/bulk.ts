// Batches of any length: cut to HubSpot's cap, a few under way at once, in bounded memory, and able to go on where they
// stopped.
import type { OnRejected } from "./api-call.js";
import type { BatchFailure, BatchOutcome } from "./batch.js";
import type { RequestOptions } from "./create-client.js";
import { HubSpotError } from "./errors.js";

/** Where a bulk call stands; plain data, to be stored and passed back as `resumeFrom`. */
export interface BulkCheckpoint {
  /** Inputs from the start that are done with, whether they succeeded or failed. */
  readonly done: number;
}

/** How far a bulk call is. */
export interface BulkProgress {
  /** Inputs that are done with, those before `resumeFrom` included. */
  readonly done: number;
  /** Failures among them, without those before `resumeFrom`. */
  readonly failed: number;
  /** Number of all inputs; undefined when it is not known beforehand. */
  readonly total: number | undefined;
  /** Inputs a second since the start. */
  readonly perSecond: number;
  /** Time left at this rate, in milliseconds; undefined when the total is not known. */
  readonly remainingMs: number | undefined;
  readonly checkpoint: BulkCheckpoint;
}

/** Options of a bulk call. */
export interface BulkOptions extends RequestOptions {
  /** Time for each batch with all its attempts and waits, in milliseconds; 0 for no end. @default that of the client */
  timeoutMs?: number | undefined;
  /** Batches under way at once. @default 4 */
  concurrency?: number | undefined;
  /** Inputs in a batch. @default HubSpot's cap, or a safe guess where HubSpot states none */
  batchSize?: number | undefined;
  /**
   * Sends a batch that HubSpot refuses as a whole (400) again in halves, to find the inputs that it is refused for: two
   * calls for each halving and bad input, and at most 45 for a batch of 2,000. `false` lets all its inputs fail. Only
   * where an operation may be sent again. @default true
   */
  splitRefused?: boolean | undefined;
  /** Leaves out inputs that are equal to an earlier one; remembers all of them to do so. @default false */
  unique?: boolean | undefined;
  /** In which order batches are given: as their inputs stand, or as they are done. @default "input" */
  order?: "input" | "completion" | undefined;
  /** Goes on behind a checkpoint: the same inputs in the same order are needed. */
  resumeFrom?: BulkCheckpoint | undefined;
  /** Told after every batch, once its outcome was taken. What it throws ends the call with a `BulkError`. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
}

/**
 * A bulk call that had to stop: going on would have failed for every further input. That is so when HubSpot gives no access
 * or has no requests left for the day, when the source of the inputs breaks, and when no batch gets an answer any more: as
 * many in a row as twice those under way at once, each after all its attempts. Their inputs stand behind the checkpoint.
 */
export class BulkError extends HubSpotError {
  override readonly name = "BulkError";
  /** Where to go on. */
  readonly checkpoint: BulkCheckpoint;
  /** How far the call was. */
  readonly progress: BulkProgress;
  readonly #outcome: BatchOutcome<unknown, unknown> | undefined;

  constructor(cause: unknown, progress: BulkProgress, outcome?: BatchOutcome<unknown, unknown>) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`Stopped after ${progress.checkpoint.done} inputs: ${reason}`, { cause });
    this.progress = progress;
    this.checkpoint = progress.checkpoint;
    this.#outcome = outcome;
  }

  /** What everything before came to; undefined for a call that was iterated over, which gave it batch by batch. */
  get outcome(): BatchOutcome<unknown, unknown> | undefined {
    return this.#outcome;
  }
}

/**
 * A bulk call. Await it for everything it came to, or iterate over it for the outcome of each batch, which holds no more
 * in memory than the batches under way. It begins when it is awaited or iterated over, and once only.
 */
export class BulkCall<Input, Result>
  implements PromiseLike<BatchOutcome<Input, Result>>, AsyncIterable<BatchOutcome<Input, Result>>
{
  readonly #batches: AsyncGenerator<BatchOutcome<Input, Result>, void, undefined>;
  #isUsed = false;
  #whole: Promise<BatchOutcome<Input, Result>> | undefined;

  constructor(batches: AsyncGenerator<BatchOutcome<Input, Result>, void, undefined>) {
    this.#batches = batches;
  }

  [Symbol.asyncIterator](): AsyncGenerator<BatchOutcome<Input, Result>, void, undefined> {
    if (this.#isUsed) throw new HubSpotError("A bulk call is awaited or iterated over once");
    this.#isUsed = true;
    return this.#batches;
  }

  // biome-ignore lint/suspicious/noThenProperty: it can be awaited
  then<A = BatchOutcome<Input, Result>, B = never>(
    onOutcome?: ((outcome: BatchOutcome<Input, Result>) => A | PromiseLike<A>) | null,
    onError?: OnRejected<B>,
  ): Promise<A | B> {
    this.#whole ??= gather(this);
    return this.#whole.then(onOutcome, onError);
  }

  /** Begins the call like `then`. */
  catch<B = never>(onError?: OnRejected<B>): Promise<BatchOutcome<Input, Result> | B> {
    return this.then(undefined, onError);
  }

  /** Begins the call like `then`. */
  finally(onEnd?: (() => void) | null): Promise<BatchOutcome<Input, Result>> {
    return this.then().finally(onEnd);
  }
}

async function gather<Input, Result>(
  batches: AsyncIterable<BatchOutcome<Input, Result>>,
): Promise<BatchOutcome<Input, Result>> {
  const whole = { succeeded: [] as Result[], failed: [] as BatchFailure<Input>[], notFound: [] as Input[] };
  try {
    for await (const { succeeded, failed, notFound } of batches) {
      for (const result of succeeded) whole.succeeded.push(result);
      for (const failure of failed) whole.failed.push(failure);
      for (const input of notFound) whole.notFound.push(input);
    }
  } catch (error) {
    throw error instanceof BulkError ? new BulkError(error.cause, error.progress, whole) : error;
  }
  return whole;
}
