/** Time, as the run-time needs it; tests and simulations pass their own. */
export interface Clock {
  /** Milliseconds since some fixed point. */
  now(): number;
  /** Runs a function after a time, in milliseconds; the returned function cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

/** A timer with more than 31 bits would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, Math.min(delayMs, LONGEST_MS));
    return () => clearTimeout(timer);
  },
};

/** Waits, and ends at once with the signal's reason when that is aborted. Leaves no timer and no listener behind. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const cancel = clock.after(delayMs, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    const onAbort = () => {
      cancel();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
