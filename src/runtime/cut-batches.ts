import { type BatchFailure, problemOf } from "./batch.js";
import type { BulkOptions } from "./bulk.js";
import { HubSpotError, messageOf } from "./errors.js";

/** A part of the inputs of a bulk call. */
export interface Batch<Input> {
  inputs: Input[];
  /** Those that cannot be sent. */
  failures: BatchFailure<Input>[];
  /** Numbers of inputs before this batch and up to its end, those left out included. */
  start: number;
  end: number;
}

/** Cuts inputs to batches, without those before the checkpoint and, on request, those that stand there twice. */
export async function* cutBatches<Input>(
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
    const isSkipped = end <= skipped;
    if (isSkipped && !unique) continue;
    const problem = problemOf(input) ?? notJson(input);
    const isKnown = !problem && unique && seen.size === seen.add(keyOf(input)).size;
    if (isSkipped || isKnown) continue;
    if (problem) batch.failures.push({ input, error: new HubSpotError(problem) });
    else batch.inputs.push(input);
    if (batch.inputs.length < size && batch.failures.length < size) continue;
    yield { ...batch, end };
    batch = empty(end);
  }
  if (end > batch.start) yield { ...batch, end }; // empty when all that was left stands there twice
}

/** Inputs that ask for the same have the same key, whatever the order of their properties, and ids as numbers or text. */
function keyOf(input: unknown): string {
  return JSON.stringify(input, (name, value) => {
    if (name === "id") return String(value);
    return Object(value) !== value || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).sort());
  });
}

function notJson(input: unknown): string | undefined {
  try {
    JSON.stringify(input);
    return undefined;
  } catch (error) {
    return `it cannot be written as JSON: ${messageOf(error)}`;
  }
}
