/** What is to be done when a signal is aborted: in one listener, as Node warns of many on one signal. */
const waiting = new WeakMap<AbortSignal, { runs: Set<() => void>; listener: () => void }>();

/** Calls back when the signal is aborted; the returned function takes that back, and leaves nothing on the signal. */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const known = waiting.get(signal);
  const runs = known?.runs ?? new Set();
  const listener = known?.listener ?? (() => [...runs].forEach((one) => void one()));
  if (!known) {
    waiting.set(signal, { runs, listener });
    signal.addEventListener("abort", listener, { once: true });
  }
  runs.add(run);
  return () => {
    runs.delete(run);
    if (runs.size > 0 || waiting.get(signal)?.runs !== runs) return;
    waiting.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}
