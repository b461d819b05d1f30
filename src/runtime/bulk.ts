// Batches of any length: cut to HubSpot's cap, a few under way at once, in bounded memory, and able to go on where they
// stopped.
import { type BatchFailure, type BatchOutcome, problemOf } from "./batch.js";
import type { RequestOptions } from "./create-client.js";
import { ApiError, ConnectionError, HubSpotError, RateLimitError } from "./errors.js";

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
  /** Batches under way at once. @default 4 */
  concurrency?: number;
  /** Inputs in a batch. @default HubSpot's cap, or a safe guess where HubSpot states none */
  batchSize?: number;
  /** Leaves out inputs that are equal to an earlier one; remembers all of them to do so. @default false */
  unique?: boolean;
  /** In which order batches are given: as their inputs stand, or as they are done. @default "input" */
  order?: "input" | "completion";
  /** Goes on behind a checkpoint: the same inputs in the same order are needed. */
  resumeFrom?: BulkCheckpoint;
  /** Told after every batch. */
  onProgress?: (progress: BulkProgress) => void;
}

/** A bulk call that had to stop: going on would have failed for every further input. */
export class BulkError extends HubSpotError {
  override readonly name = "BulkError";
  /** Where to go on. */
  readonly checkpoint: BulkCheckpoint;

  constructor(cause: unknown, checkpoint: BulkCheckpoint) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`Stopped after ${checkpoint.done} inputs: ${reason}`, { cause });
    this.checkpoint = checkpoint;
  }
}

/** What sends one batch. */
export interface BatchSender<Input, Result> {
  send: (inputs: Input[], options: RequestOptions) => PromiseLike<BatchOutcome<Input, Result>>;
  maxInputs: number;
  now: () => number;
}

interface Batch<Input> {
  inputs: Input[];
  failures: BatchFailure<Input>[];
  /** Numbers of inputs before this batch and up to its end, those left out included. */
  start: number;
  end: number;
}

interface Done<Input, Result> {
  batch: Batch<Input>;
  outcome: BatchOutcome<Input, Result>;
}

/**
 * A bulk call. Await it for everything it came to, or iterate over it for the outcome of each batch, which holds no more
 * in memory than the batches under way. It begins when it is awaited or iterated over, and once only.
 */
export class BulkCall<Input, Result>
  implements PromiseLike<BatchOutcome<Input, Result>>, AsyncIterable<BatchOutcome<Input, Result>>
{
  readonly #batches: AsyncGenerator<BatchOutcome<Input, Result>, void, undefined>;
  #whole: Promise<BatchOutcome<Input, Result>> | undefined;

  constructor(batches: AsyncGenerator<BatchOutcome<Input, Result>, void, undefined>) {
    this.#batches = batches;
  }

  [Symbol.asyncIterator](): AsyncGenerator<BatchOutcome<Input, Result>, void, undefined> {
    return this.#batches;
  }

  // biome-ignore lint/suspicious/noThenProperty: it can be awaited
  then<A = BatchOutcome<Input, Result>, B = never>(
    onOutcome?: ((outcome: BatchOutcome<Input, Result>) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#whole ??= gather(this.#batches);
    return this.#whole.then(onOutcome, onError);
  }
}

async function gather<Input, Result>(
  batches: AsyncIterable<BatchOutcome<Input, Result>>,
): Promise<BatchOutcome<Input, Result>> {
  const whole = { succeeded: [] as Result[], failed: [] as BatchFailure<Input>[], notFound: [] as Input[] };
  for await (const { succeeded, failed, notFound } of batches) {
    for (const result of succeeded) whole.succeeded.push(result);
    for (const failure of failed) whole.failed.push(failure);
    for (const input of notFound) whole.notFound.push(input);
  }
  return whole;
}

/** Sends inputs of any number in batches and gives what each came to. */
export async function* sendInBatches<Input, Result>(
  sender: BatchSender<Input, Result>,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: BulkOptions,
): AsyncGenerator<BatchOutcome<Input, Result>, void, undefined> {
  const { concurrency = 4, order = "input", signal, timeoutMs, headers } = options;
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal?.reason);
  if (signal?.aborted) throw signal.reason;
  signal?.addEventListener("abort", onAbort, { once: true });
  const request = { signal: stop.signal, ...(timeoutMs && { timeoutMs }), ...(headers && { headers }) };
  const progress = createProgress(sender.now, inputs, options);
  const batches = cut(inputs, Math.min(options.batchSize ?? sender.maxInputs, sender.maxInputs), options);
  const underWay = new Set<Promise<Done<Input, Result>>>();
  const begin = async (batch: Batch<Input>): Promise<Done<Input, Result>> => {
    try {
      return { batch, outcome: await sendOne(sender, batch, request) };
    } catch (error) {
      throw new BulkError(error, progress.checkpoint());
    }
  };
  try {
    for (let more = true; more || underWay.size > 0; ) {
      while (more && underWay.size < concurrency) {
        const { value, done } = await batches.next();
        if (done) more = false;
        else underWay.add(handled(begin(value)));
      }
      const [oldest] = underWay;
      if (oldest === undefined) break;
      const next = order === "input" ? oldest : (await firstDone(underWay)).promise;
      const { batch, outcome } = await next;
      underWay.delete(next);
      progress.report(batch, outcome);
      yield outcome;
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw error;
  } finally {
    stop.abort(new HubSpotError("The bulk call has ended"));
    signal?.removeEventListener("abort", onAbort);
    await Promise.allSettled(underWay);
    await batches.return(undefined);
  }
}

/** A promise that may fail while nobody waits for it yet. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** The first of several to be done, in a box: a promise that is returned as such would be awaited. */
function firstDone<T>(promises: Iterable<Promise<T>>): Promise<{ promise: Promise<T> }> {
  const box = (promise: Promise<T>) => () => ({ promise });
  return Promise.race([...promises].map((promise) => promise.then(box(promise), box(promise))));
}

async function sendOne<Input, Result>(
  { send }: BatchSender<Input, Result>,
  { inputs, failures }: Batch<Input>,
  request: RequestOptions,
): Promise<BatchOutcome<Input, Result>> {
  const none: BatchOutcome<Input, Result> = { succeeded: [], failed: failures, notFound: [] };
  if (inputs.length === 0) return none;
  try {
    const outcome = await send(inputs, request);
    return failures.length === 0 ? outcome : { ...outcome, failed: [...failures, ...outcome.failed] };
  } catch (error) {
    if (!isOfTheseInputs(error)) throw error;
    return { ...none, failed: [...failures, ...inputs.map((input) => ({ input, error }))] };
  }
}

/** False for what would befall every further batch too: no access, no requests left, or the end of the call. */
function isOfTheseInputs(error: unknown): error is ApiError | ConnectionError {
  if (error instanceof RateLimitError) return false;
  return (
    error instanceof ConnectionError || (error instanceof ApiError && error.status !== 401 && error.status !== 403)
  );
}

async function* cut<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  size: number,
  { unique = false, resumeFrom }: BulkOptions,
): AsyncGenerator<Batch<Input>, void, undefined> {
  const seen = new Set<string>();
  let position = 0;
  const empty = (start: number): Batch<Input> => ({ inputs: [], failures: [], start, end: start });
  let batch = empty(resumeFrom?.done ?? 0);
  for await (const input of inputs) {
    position += 1;
    if (position <= (resumeFrom?.done ?? 0)) continue;
    if (unique) {
      const key = JSON.stringify(input);
      if (seen.has(key)) continue;
      seen.add(key);
    }
    const problem = problemOf(input);
    if (problem) batch.failures.push({ input, error: new HubSpotError(problem) });
    else batch.inputs.push(input);
    if (batch.inputs.length < size && batch.failures.length < size) continue;
    yield { ...batch, end: position };
    batch = empty(position);
  }
  if (batch.inputs.length > 0 || batch.failures.length > 0) yield { ...batch, end: position };
}

function createProgress(
  now: () => number,
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  { onProgress, resumeFrom }: BulkOptions,
) {
  const start = now();
  const first = resumeFrom?.done ?? 0;
  const total = Array.isArray(inputs) ? inputs.length : undefined;
  const ends = new Map<number, number>();
  let [done, failed, checkpoint] = [first, 0, first];
  return {
    checkpoint: (): BulkCheckpoint => ({ done: checkpoint }),
    report: ({ start: before, end }: Batch<unknown>, outcome: BatchOutcome<unknown, unknown>) => {
      done += end - before;
      failed += outcome.failed.length;
      ends.set(before, end);
      // Batches may be done in another order: the checkpoint stands where everything before it is done.
      for (let next = ends.get(checkpoint); next !== undefined; next = ends.get(checkpoint)) {
        ends.delete(checkpoint);
        checkpoint = next;
      }
      const seconds = (now() - start) / 1000;
      const perSecond = seconds > 0 ? (done - first) / seconds : 0;
      const remainingMs = total === undefined || perSecond === 0 ? undefined : ((total - done) / perSecond) * 1000;
      onProgress?.({ done, failed, total, perSecond, remainingMs, checkpoint: { done: checkpoint } });
    },
  };
}
