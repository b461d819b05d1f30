import { sleep } from "./clock.js";
import { ConnectionError, HubSpotError } from "./errors.js";
import type { Layer, Received } from "./exchange.js";
import { policyOf, type RetryOptions, retryDelayMs } from "./retry-timing.js";

/** Sends a failed request again where its operation allows it; see `retryDelayMs` for when and after how long. */
export function retry(options: RetryOptions = {}): Layer {
  const { attempts = 4, budgetMs = 60_000 } = options;
  if (!(attempts >= 0)) throw new HubSpotError("retry: `attempts` is no number");
  return ({ clock, random }) =>
    (next) =>
    async (draft, call) => {
      const end = clock.now() + budgetMs;
      for (; ; call.attempt += 1) {
        let answer: Received | undefined;
        let error: unknown;
        try {
          answer = await next(draft, call);
        } catch (reason) {
          error = reason;
        }
        const isBroken = answer?.response.ok && isCutOff(answer);
        if (answer?.response.ok && !isBroken) return answer;
        if (call.ended) throw call.ended.reason;
        if (isOurs(error)) throw error;
        const now = clock.now();
        const facts = { safeToRepeat: call.operation.safeToRepeat, attempt: call.attempt, random: random(), now };
        const delayMs = retryDelayMs(answer && !isBroken ? outcomeOf(answer) : {}, facts, options);
        if (call.attempt >= attempts || delayMs === undefined || now + delayMs > end) {
          if (answer) return answer;
          throw error;
        }
        call.controller = new AbortController();
        await sleep(clock, delayMs, call.controller.signal);
      }
    };
}

function outcomeOf({ response: { status, headers }, text }: Received) {
  return { status, retryAfter: headers.get("Retry-After"), policyName: policyOf(text) };
}

/** True for JSON without its end, which some proxy cut: the rest of the answer is lost, as with a broken connection. */
function isCutOff({ text, notJson }: Received): boolean {
  return notJson !== undefined && /^\s*[{[]/.test(text);
}

/** What a layer below refused would be refused again: a bad token, another origin. A timeout is no refusal. */
function isOurs(error: unknown): boolean {
  return error instanceof HubSpotError && !(error instanceof ConnectionError);
}
