import { type Clock, sleep } from "./clock.js";
import { HubSpotError, TimeoutError } from "./errors.js";
import { type AttemptOutcome, policyOf, type RetryOptions, retryDelayMs } from "./retry-timing.js";
import { contextOf, type Middleware, textOf } from "./transport.js";

/** Methods that HTTP itself calls idempotent, for calls that no descriptor describes. */
const IDEMPOTENT = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

/** Sends a failed request again where its operation allows it; see `retryDelayMs` for when and after how long. */
export function retry(options: RetryOptions, clock: Clock, random: () => number): Middleware {
  const { attempts = 4, budgetMs = 60_000 } = options;
  return (next) => async (first) => {
    const context = contextOf(first);
    const end = clock.now() + budgetMs;
    const safeToRepeat = context?.operation?.safeToRepeat ?? IDEMPOTENT.includes(first.method);
    let request = first;
    for (let attempt = 1; ; attempt += 1) {
      const result: Result = await next(request).then(
        (response) => ({ response }),
        (error: unknown) => ({ error }),
      );
      if (result.response?.ok) return result.response;
      if (context?.signal?.aborted) throw context.signal.reason;
      if (isOurs(result.error)) throw result.error;
      const facts = { safeToRepeat, attempt, random: random(), now: clock.now() };
      const delay = attempt < attempts && context ? retryDelayMs(await outcomeOf(result), facts, options) : undefined;
      if (context === undefined || delay === undefined || clock.now() + delay > end) {
        if (result.response) return result.response;
        throw result.error;
      }
      await sleep(clock, delay, context.signal);
      request = context.again();
    }
  };
}

/** What an attempt came to: one of the two. */
interface Result {
  response?: Response;
  error?: unknown;
}

/** What a layer below refused would be refused again: a bad token, another origin. A timeout is no refusal. */
function isOurs(error: unknown): boolean {
  return error instanceof HubSpotError && !(error instanceof TimeoutError);
}

async function outcomeOf({ response }: Result): Promise<AttemptOutcome> {
  if (response === undefined) return {};
  const { status, headers } = response;
  const policyName = status === 429 ? policyOf(await textOf(response)) : undefined;
  return { status, retryAfter: headers.get("Retry-After"), policyName };
}
