// When a failed attempt is worth another one, and how long to wait for it. Pure: the loop is in retry.ts.

/** How calls are tried again. */
export interface RetryOptions {
  /** Attempts of one call in all, the first one included. @default 4 */
  attempts?: number;
  /** Time in which attempts may begin, in milliseconds since the first; a wait that would end later is not begun. @default 60_000 */
  budgetMs?: number;
  /** Upper bound of the first backoff, in milliseconds; it doubles with every attempt. @default 250 */
  baseDelayMs?: number;
  /** Upper bound of any backoff, in milliseconds. @default 10_000 */
  maxDelayMs?: number;
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
/** Statuses after which the request may have been carried out. */
const MAYBE_DONE = [500, 502, 503, 504, 521, 523, 524];

/** Waits that HubSpot's policies ask for, in milliseconds; a daily limit is never waited for. */
const POLICY_DELAY: [pattern: RegExp, delayMs: number][] = [
  [/DAILY/i, Number.POSITIVE_INFINITY],
  [/TEN_SECONDLY/i, 10_000],
  [/SECONDLY/i, 1_000],
];

/**
 * Time to wait before the next attempt, in milliseconds; undefined when there should be none.
 *
 * `Retry-After` is authoritative when present. The rest is backoff with full jitter, on top of what a rate limit or a
 * lock asks for, so that many clients do not come back at the same moment.
 *
 * @param attempt Number of the attempt that failed, from 1.
 * @param random A number from 0 up to 1.
 * @param now Milliseconds since the epoch, for a `Retry-After` that is a date.
 */
export function retryDelayMs(
  { status, retryAfter, policyName = "" }: AttemptOutcome,
  { safeToRepeat, attempt, random, now }: { safeToRepeat: boolean; attempt: number; random: number; now: number },
  { baseDelayMs = 250, maxDelayMs = 10_000 }: RetryOptions = {},
): number | undefined {
  const notDone = status !== undefined && NOT_DONE.includes(status);
  const maybeDone = status === undefined || MAYBE_DONE.includes(status);
  if (!notDone && !(maybeDone && safeToRepeat)) return undefined;
  const policyDelay = status === 429 ? (POLICY_DELAY.find(([pattern]) => pattern.test(policyName))?.[1] ?? 1_000) : 0;
  if (policyDelay === Number.POSITIVE_INFINITY) return undefined;
  const asked = retryAfterMs(retryAfter, now);
  if (asked !== undefined) return asked;
  const backoff = random * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
  return policyDelay + (status === 423 ? 2_000 : 0) + backoff;
}

/** `Retry-After` in milliseconds from now: a number of seconds or a date; undefined when it is neither. */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (seconds >= 0) return seconds * 1000;
  const date = /^[A-Z]/i.test(header) ? Date.parse(header) : Number.NaN; // an HTTP date begins with the day of the week
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The policy that a 429 names, in its field or, failing that, in its message. */
export function policyOf(body: string): string | undefined {
  const found = /"policyName"\s*:\s*"(\w+)"/.exec(body)?.[1];
  return found ?? /\b(ten_secondly|secondly|daily)/i.exec(body)?.[1]?.toUpperCase();
}
