import type { Clock } from "../../src/runtime/clock.js";

/** A clock on which time passes only when nothing else is left to do, and then at once. */
export function virtualClock(): Clock & { pending: () => number } {
  let time = 0;
  let scheduled = false;
  const timers = new Set<{ due: number; run: () => void }>();
  const pass = () => {
    scheduled = false;
    const [next] = [...timers].sort((a, b) => a.due - b.due);
    if (next === undefined) return;
    timers.delete(next);
    time = Math.max(time, next.due);
    next.run();
    schedule();
  };
  const schedule = () => {
    if (scheduled || timers.size === 0) return;
    scheduled = true;
    setImmediate(() => setImmediate(pass));
  };
  return {
    now: () => time,
    after: (delayMs, run) => {
      const timer = { due: time + delayMs, run };
      timers.add(timer);
      schedule();
      return () => timers.delete(timer);
    },
    pending: () => timers.size,
  };
}
