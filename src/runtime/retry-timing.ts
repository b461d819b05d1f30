// When a failed attempt is worth another one, and how long to wait for it. Pure: the loop is in retry.ts.

/** How calls are tried again. */
export interface RetryOptions {
  /** Attempts of one call in all, the first one included. @default 4 */
  attempts?: number | undefined;
  /** Time in which attempts may begin, in milliseconds since the first; a wait that would end later is not begun. @default 60_000 */
  budgetMs?: number | undefined;
  /** Upper bound of the first backoff, in milliseconds; it doubles with every attempt. @default 250 */
  baseDelayMs?: number | undefined;
  /** Upper bound of any backoff, in milliseconds. @default 10_000 */
  maxDelayMs?: number | undefined;
}

/** What one attempt came to. */
export interface AttemptOutcome {
  /** HTTP status; absent when there was no answer. */
  status?: number;
  /** The `Retry-After` header, as it came. */
  retryAfter?: string | null;
  /** The policy that a 429 names: `TEN_SECONDLY_ROLLING`, `SECONDLY`, `DAILY`. */
  policyName?: string | undefined;
}

/** Statuses after which nothing was done, so that any operation may be sent again. */
const NOT_DONE = [423, 429, 477];
/** Statuses after which the request may have been carried out; 0 for no answer. */
const MAYBE_DONE = [0, 500, 502, 503, 504, 521, 523, 524];

/**
 * Time to wait before the next attempt, in milliseconds; undefined when there should be none.
 *
 * `Retry-After` is authoritative when present. The rest is backoff with full jitter, on top of what a rate limit or a
 * lock asks for, so that many clients do not come back at the same moment. A daily limit is never waited for.
 *
 * @param attempt Number of the attempt that failed, from 1.
 * @param random A number from 0 up to 1.
 * @param now Milliseconds since the epoch, for a `Retry-After` that is a date.
 */
export function retryDelayMs(
  { status = 0, retryAfter, policyName }: AttemptOutcome,
  { safeToRepeat, attempt, random, now }: { safeToRepeat: boolean; attempt: number; random: number; now: number },
  { baseDelayMs = 250, maxDelayMs = 10_000 }: RetryOptions = {},
): number | undefined {
  if (!NOT_DONE.includes(status) && !(safeToRepeat && MAYBE_DONE.includes(status))) return undefined;
  const least = status === 429 ? policyDelayMs(policyName) : status === 423 ? 2_000 : 0;
  if (least === undefined) return undefined;
  const backoff = random * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
  return retryAfterMs(retryAfter, now) ?? least + backoff;
}

/** Time after which a policy lets requests through again, in milliseconds; undefined for a daily limit. */
export function policyDelayMs(policyName = ""): number | undefined {
  if (/DAILY/i.test(policyName)) return undefined;
  return /TEN_SECONDLY/i.test(policyName) ? 10_000 : 1_000;
}

/** `Retry-After` in milliseconds from now: a number of seconds or a date; undefined when it is neither. */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000;
  const date = /^[A-Z]/i.test(header) ? Date.parse(header) : Number.NaN; // an HTTP date begins with the day of the week
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The policy that a 429 names, in its field or, failing that, in its message. */
export function policyOf(body: string): string | undefined {
  const found = /"policyName"\s*:\s*"(\w+)"/.exec(body)?.[1];
  return found ?? /\b(ten_secondly|secondly|daily)/i.exec(body)?.[1]?.toUpperCase();
}
