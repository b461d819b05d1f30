import { type Clock, sleep } from "./clock.js";
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
      const result = await next(request).catch((error: unknown) => ({ error }));
      if (result instanceof Response && result.ok) return result;
      if (context?.signal?.aborted) throw context.signal.reason;
      const facts = { safeToRepeat, attempt, random: random(), now: clock.now() };
      const delay = attempt < attempts && context ? retryDelayMs(await outcomeOf(result), facts, options) : undefined;
      if (context === undefined || delay === undefined || clock.now() + delay > end) {
        if (result instanceof Response) return result;
        throw result.error;
      }
      await sleep(clock, delay, context.signal);
      request = context.again();
    }
  };
}

async function outcomeOf(result: Response | { error: unknown }): Promise<AttemptOutcome> {
  if (!(result instanceof Response)) return {};
  const { status, headers } = result;
  const policyName = status === 429 ? policyOf(await textOf(result)) : undefined;
  return { status, retryAfter: headers.get("Retry-After"), policyName };
}
