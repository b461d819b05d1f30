import type { BatchOutcome } from "./batch.js";
import type { Batch } from "./cut-batches.js";
import { HubSpotError } from "./errors.js";

/** What a batch came to. */
export interface Sent<Input, Result> {
  outcome: BatchOutcome<Input, Result>;
  /** Why it got no answer. */
  unanswered?: unknown;
}

/** A batch under way. */
interface Job<Input, Result> {
  batch: Batch<Input>;
  controller: AbortController;
  result?: Sent<Input, Result> | { error: unknown };
  /** Never rejects. */
  done: Promise<void>;
}

interface QueueOptions {
  concurrency: number;
  order: "input" | "completion";
  signal: AbortSignal | undefined;
}

/** Keeps a few batches under way at once, and reads no more of them than that. */
export function createBatchQueue<Input, Result>(
  send: (batch: Batch<Input>, signal: AbortSignal) => Promise<Sent<Input, Result>>,
  batches: AsyncGenerator<Batch<Input>, void, undefined>,
  { concurrency, order, signal }: QueueOptions,
) {
  const jobs: Job<Input, Result>[] = [];
  const source: { state: "open" | "reading" | "ended" | "broken"; error?: unknown } = { state: "open" };
  let wake = () => {};
  const end = (reason: unknown) => {
    for (const { controller } of jobs) controller.abort(reason);
    wake();
  };
  const onAbort = () => end(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const begin = (batch: Batch<Input>) => {
    const controller = new AbortController(); // one for each batch: Node warns of many listeners on one signal
    const job: Job<Input, Result> = { batch, controller, done: Promise.resolve() };
    jobs.push(job);
    const settle = (result: Job<Input, Result>["result"] & {}) => {
      job.result = result;
      wake();
    };
    job.done = send(batch, controller.signal).then(settle, (error: unknown) => settle({ error }));
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
  return {
    /** The next batch and what it came to; undefined after the last. Rejects with what ended the call. */
    async next(): Promise<(Sent<Input, Result> & { batch: Batch<Input> }) | undefined> {
      for (;;) {
        signal?.throwIfAborted();
        if (source.state === "open" && jobs.length < concurrency) void read();
        const ready = order === "input" ? jobs[0] : jobs.find(({ result }) => result);
        if (ready?.result) {
          if ("error" in ready.result) throw ready.result.error;
          jobs.splice(jobs.indexOf(ready), 1);
          return { batch: ready.batch, ...ready.result };
        }
        if (jobs.length === 0 && source.state === "broken") throw source.error;
        if (jobs.length === 0 && source.state === "ended") return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    /** Ends what is under way, and waits until it has. */
    async close(): Promise<void> {
      end(new HubSpotError("The bulk call has ended"));
      signal?.removeEventListener("abort", onAbort);
      await Promise.all(jobs.map(({ done }) => done));
      const closed = batches.return(undefined).catch(() => {});
      if (source.state !== "reading") await closed; // a source that stands still would hold us back
    },
  };
}
