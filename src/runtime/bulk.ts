// Batches of any length: cut to HubSpot's cap, a few under way at once, in bounded memory, and able to go on where they
// stopped.
import { type BatchFailure, type BatchOutcome, problemOf } from "./batch.js";
import type { RequestOptions } from "./create-client.js";
import { ApiError, ConnectionError, HubSpotError, messageOf } from "./errors.js";

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

/** A batch under way. */
interface Job<Input, Result> {
  batch: Batch<Input>;
  controller: AbortController;
  result?: { outcome: BatchOutcome<Input, Result> } | { error: unknown };
  /** Never rejects. */
  done: Promise<void>;
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
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#whole ??= gather(this);
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
  const { concurrency = 4, batchSize = sender.maxInputs, order = "input", signal } = options;
  if (!(concurrency >= 1 && batchSize >= 1)) {
    throw new HubSpotError("`concurrency` and `batchSize` of a bulk call are 1 at least");
  }
  const progress = createProgress(sender.now, inputs, options);
  const batches = cut(inputs, Math.min(batchSize, sender.maxInputs), options);
  const jobs: Job<Input, Result>[] = [];
  const source: { state: "open" | "reading" | "ended" | "broken"; error?: unknown } = { state: "open" };
  let wake = () => {};
  const stop = (reason: unknown) => {
    for (const { controller } of jobs) controller.abort(reason);
    wake();
  };
  const onAbort = () => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const begin = (batch: Batch<Input>) => {
    const controller = new AbortController(); // one for each batch: Node warns of many listeners on one signal
    const job: Job<Input, Result> = { batch, controller, done: Promise.resolve() };
    jobs.push(job);
    job.done = sendOne(sender, batch, { ...options, signal: controller.signal }).then(
      (outcome) => {
        job.result = { outcome };
        wake();
      },
      (error: unknown) => {
        job.result = { error };
        wake();
      },
    );
  };
  const read = async () => {
    source.state = "reading";
    try {
      const { value, done } = await batches.next();
      source.state = done ? "ended" : "open";
      if (!done && !signal?.aborted) begin(value);
    } catch (error) {
      Object.assign(source, { state: "broken", error });
    }
    wake();
  };
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (source.state === "open" && jobs.length < concurrency) void read();
      const ready = order === "input" ? jobs[0] : jobs.find(({ result }) => result);
      if (ready?.result) {
        if ("error" in ready.result) throw new BulkError(ready.result.error, progress.checkpoint());
        jobs.splice(jobs.indexOf(ready), 1);
        progress.report(ready.batch, ready.result.outcome);
        yield ready.result.outcome;
      } else if (source.state === "broken" && jobs.length === 0) {
        throw new BulkError(source.error, progress.checkpoint());
      } else if (source.state === "ended" && jobs.length === 0) {
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stop(new HubSpotError("The bulk call has ended"));
    signal?.removeEventListener("abort", onAbort);
    await Promise.all(jobs.map(({ done }) => done));
    const closed = batches.return(undefined).catch(() => {});
    if (source.state !== "reading") await closed; // a source that stands still would hold us back
  }
}

async function sendOne<Input, Result>(
  { send }: BatchSender<Input, Result>,
  { inputs, failures }: Batch<Input>,
  request: RequestOptions,
): Promise<BatchOutcome<Input, Result>> {
  const none: BatchOutcome<Input, Result> = { succeeded: [], failed: [], notFound: [] };
  const outcome =
    inputs.length === 0
      ? none
      : await send(inputs, request).then(undefined, (error) => {
          if (!isOfTheseInputs(error)) throw error;
          return { ...none, failed: inputs.map((input) => ({ input, error })) };
        });
  return { ...outcome, failed: [...failures, ...outcome.failed] };
}

/** False for what would befall every further batch too: no access, no requests left, or the end of the call. */
function isOfTheseInputs(error: unknown): boolean {
  return error instanceof ApiError ? ![401, 403, 429].includes(error.status) : error instanceof ConnectionError;
}

async function* cut<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  size: number,
  { unique, resumeFrom }: BulkOptions,
): AsyncGenerator<Batch<Input>, void, undefined> {
  const seen = new Set<string>();
  const skipped = resumeFrom?.done ?? 0;
  const empty = (start: number): Batch<Input> => ({ inputs: [], failures: [], start, end: start });
  let batch = empty(skipped);
  let end = 0;
  for await (const input of inputs) {
    end += 1;
    if (end <= skipped) continue;
    const problem = problemOf(input) ?? notJson(input);
    if (!problem && unique && seen.size === seen.add(JSON.stringify(input)).size) continue; // it was in there
    if (problem) batch.failures.push({ input, error: new HubSpotError(problem) });
    else batch.inputs.push(input);
    if (batch.inputs.length < size && batch.failures.length < size) continue;
    yield { ...batch, end };
    batch = empty(end);
  }
  if (batch.inputs.length + batch.failures.length > 0) yield { ...batch, end };
}

function notJson(input: unknown): string | undefined {
  try {
    JSON.stringify(input);
    return undefined;
  } catch (error) {
    return `it cannot be written as JSON: ${messageOf(error)}`;
  }
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
      while (ends.has(checkpoint)) {
        const before = checkpoint;
        checkpoint = ends.get(before) ?? before;
        ends.delete(before);
      }
      const seconds = (now() - start) / 1000;
      const perSecond = seconds > 0 ? (done - first) / seconds : 0;
      const remainingMs = total === undefined || perSecond === 0 ? undefined : ((total - done) / perSecond) * 1000;
      onProgress?.({ done, failed, total, perSecond, remainingMs, checkpoint: { done: checkpoint } });
    },
  };
}
