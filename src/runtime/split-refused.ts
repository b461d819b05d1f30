import type { BatchFailure, BatchOutcome } from "./batch.js";
import type { RequestOptions } from "./create-client.js";
import { reachOf } from "./error-reach.js";
import type { HubSpotError } from "./errors.js";

/** Sends inputs as one batch. */
export type SendBatch<Input, Result> = (
  inputs: Input[],
  options: RequestOptions,
) => PromiseLike<BatchOutcome<Input, Result>>;

/**
 * Sends a batch that HubSpot refuses as a whole again in halves, until the inputs that it refuses are found. Each takes two
 * calls for every halving; after enough calls to find two, those that are left fail together. When no part of a batch is
 * accepted, the reason is none of its inputs, and further batches are not split.
 *
 * Only for operations that may be sent again.
 */
export function splitRefused<Input, Result>(send: SendBatch<Input, Result>): SendBatch<Input, Result> {
  let isWorthIt = true;
  return async (inputs, options) => {
    const succeeded: Result[] = [];
    const failed: BatchFailure<Input>[] = [];
    const notFound: Input[] = [];
    let callsLeft = 4 * Math.ceil(Math.log2(inputs.length)) + 1;
    let isAccepted = false;
    const parts: { inputs: Input[]; refusal?: HubSpotError }[] = [{ inputs }];
    for (let part = parts.pop(); part; part = parts.pop()) {
      const { inputs: some, refusal } = part;
      const fail = (error: HubSpotError) => failed.push(...some.map((input) => ({ input, error })));
      if (refusal && callsLeft <= 0) {
        fail(refusal);
        continue;
      }
      callsLeft -= 1;
      try {
        const outcome = await send(some, options);
        isAccepted = true;
        succeeded.push(...outcome.succeeded);
        failed.push(...outcome.failed);
        notFound.push(...outcome.notFound);
      } catch (error) {
        const reach = reachOf(error);
        if (reach === "all" || (reach !== "refused" && !refusal)) throw error;
        const half = Math.ceil(some.length / 2);
        if (reach !== "refused" || some.length === 1 || !isWorthIt) fail(error as HubSpotError);
        else
          for (const list of [some.slice(half), some.slice(0, half)])
            parts.push({ inputs: list, refusal: error as HubSpotError });
      }
    }
    isWorthIt &&= isAccepted || inputs.length === 1;
    return { succeeded, failed, notFound };
  };
}
