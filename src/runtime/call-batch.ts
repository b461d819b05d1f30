// What the wrappers of batch operations call: with inputs up to HubSpot's cap, or of any number.
import { ApiCall } from "./api-call.js";
import { type BatchOutcome, outcomeOf, problemOf } from "./batch.js";
import { BulkCall, type BulkOptions } from "./bulk.js";
import { call } from "./call-operation.js";
import type { Connection, RequestOptions } from "./create-client.js";
import { HubSpotError } from "./errors.js";
import { followCursors } from "./follow-cursors.js";
import type { BatchDescriptor } from "./operation.js";
import { sendInBatches } from "./send-in-batches.js";
import { splitRefused } from "./split-refused.js";

/** Calls an operation that takes a batch of inputs. */
export function callBatchOperation<Input, Result>(
  connection: Connection,
  descriptor: BatchDescriptor,
  args: { readonly inputs: readonly Input[] },
  options?: RequestOptions,
): ApiCall<BatchOutcome<Input, Result>> {
  const outcome = async () => {
    if (!connection.unchecked) requireSendable(descriptor, args?.inputs);
    return call(connection, descriptor, args, options, (body) => outcomeOf<Input, Result>(args.inputs, body));
  };
  return new ApiCall(outcome());
}

/** Calls an operation that takes a batch with inputs of any number. */
export function callBulkOperation<Input, Result>(
  connection: Connection,
  descriptor: BatchDescriptor,
  inputs: Iterable<Input> | AsyncIterable<Input>,
  args: object,
  options: BulkOptions = {},
): BulkCall<Input, Result> {
  const { paging, batchLimit, safeToRepeat } = descriptor;
  const { splitRefused: isSplit = true } = options;
  const once = (some: Input[], own: RequestOptions) =>
    callBatchOperation<Input, Result>(connection, descriptor, { ...args, inputs: some }, own);
  const sendOrSplit = isSplit && safeToRepeat ? splitRefused(once) : once;
  const send = (batch: Input[], own: RequestOptions) =>
    paging?.request.in === "input"
      ? followCursors((some) => sendOrSplit(some, own), batch, paging)
      : sendOrSplit(batch, own);
  return new BulkCall(sendInBatches({ send, maxInputs: batchLimit.maxInputs, now: connection.now }, inputs, options));
}

function requireSendable({ operationId, batchLimit }: BatchDescriptor, inputs: readonly unknown[]): void {
  const refuse = (problem: string) => {
    throw new HubSpotError(`${operationId}: ${problem}`);
  };
  if (!Array.isArray(inputs)) refuse("argument `inputs` is missing");
  const { maxInputs, certainty } = batchLimit;
  if (inputs.length > maxInputs && certainty === "documented") {
    refuse(`${inputs.length} inputs, and HubSpot takes ${maxInputs} at most. Call the wrapper that ends in \`All\``);
  }
  inputs.forEach((input, index) => {
    const problem = problemOf(input);
    if (problem) refuse(`inputs[${index}]: ${problem}`);
  });
}
