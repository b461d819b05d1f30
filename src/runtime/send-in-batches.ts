import type { BatchOutcome } from "./batch.js";
import { createBatchQueue, type Sent } from "./batch-queue.js";
import { BulkError, type BulkOptions } from "./bulk.js";
import { createProgress } from "./bulk-progress.js";
import type { RequestOptions } from "./create-client.js";
import { type Batch, cutBatches } from "./cut-batches.js";
import { reachOf } from "./error-reach.js";
import { HubSpotError } from "./errors.js";

/** What sends one batch. */
export interface BatchSender<Input, Result> {
  send: (inputs: Input[], options: RequestOptions) => PromiseLike<BatchOutcome<Input, Result>>;
  maxInputs: number;
  now: () => number;
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
  if (Object(inputs) !== inputs) throw new HubSpotError("The inputs of a bulk call are missing");
  const progress = createProgress(sender.now, inputs, options);
  const batches = cutBatches(inputs, Math.min(batchSize, sender.maxInputs), options);
  const send = (batch: Batch<Input>, own: AbortSignal) => sendOne(sender, batch, { ...options, signal: own });
  const queue = createBatchQueue(send, batches, { concurrency, order, signal });
  const stopped = (cause: unknown) => (signal?.aborted ? signal.reason : new BulkError(cause, progress.current()));
  /** Batches in a row that got no answer: held back, as a server that is out says nothing of their inputs. */
  let held: { batch: Batch<Input>; outcome: BatchOutcome<Input, Result> }[] = [];
  try {
    for (;;) {
      const next = await queue.next().catch((error: unknown) => {
        throw stopped(error);
      });
      if (next) held.push(next);
      if (next && "unanswered" in next) {
        // Twice those under way at once: a short outage may befall all of these.
        if (held.length >= 2 * concurrency) throw stopped(next.unanswered);
        continue;
      }
      for (const { batch, outcome } of held) {
        yield outcome;
        // Behind the checkpoint once its reader has come back for the next one.
        try {
          progress.report(batch, outcome);
        } catch (cause) {
          throw new BulkError(cause, progress.current());
        }
      }
      held = [];
      if (!next) return;
    }
  } finally {
    await queue.close();
  }
}

async function sendOne<Input, Result>(
  { send }: BatchSender<Input, Result>,
  { inputs, failures }: Batch<Input>,
  request: RequestOptions,
): Promise<Sent<Input, Result>> {
  const none: BatchOutcome<Input, Result> = { succeeded: [], failed: [], notFound: [] };
  if (inputs.length === 0) return { outcome: { ...none, failed: failures } };
  try {
    const outcome = await send(inputs, request);
    return { outcome: { ...outcome, failed: [...failures, ...outcome.failed] } };
  } catch (error) {
    const reach = reachOf(error);
    if (reach === "all") throw error;
    const outcome = {
      ...none,
      failed: [...failures, ...inputs.map((input) => ({ input, error: error as HubSpotError }))],
    };
    return reach === "unanswered" ? { outcome, unanswered: error } : { outcome };
  }
}
