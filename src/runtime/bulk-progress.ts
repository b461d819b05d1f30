import type { BatchOutcome } from "./batch.js";
import type { BulkOptions, BulkProgress } from "./bulk.js";

/** Counts what batches came to, which may be done in another order than they stand. */
export function createProgress(
  now: () => number,
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  { onProgress, resumeFrom }: BulkOptions,
) {
  const start = now();
  const first = resumeFrom?.done ?? 0;
  const total = Array.isArray(inputs) ? inputs.length : undefined;
  const ends = new Map<number, number>();
  let [done, failed, checkpoint] = [first, 0, first];
  const current = (): BulkProgress => {
    const seconds = (now() - start) / 1000;
    const perSecond = seconds > 0 ? (done - first) / seconds : 0;
    const remainingMs = total === undefined || perSecond === 0 ? undefined : ((total - done) / perSecond) * 1000;
    return { done, failed, total, perSecond, remainingMs, checkpoint: { done: checkpoint } };
  };
  return {
    current,
    /** Takes the batch of these bounds for done. */
    report: ({ start: before, end }: { start: number; end: number }, outcome: BatchOutcome<unknown, unknown>) => {
      done += end - before;
      failed += outcome.failed.length;
      ends.set(before, end);
      // The checkpoint stands where everything before it is done.
      for (let next = ends.get(checkpoint); next !== undefined; next = ends.get(checkpoint)) {
        ends.delete(checkpoint);
        checkpoint = next;
      }
      onProgress?.(current());
    },
  };
}
