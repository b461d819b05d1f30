// A million inputs through the built client, against a transport that refuses more than 150 requests in any 10 seconds,
// on a clock that stands still while anything is left to do.
const { createClient } = await import(new URL("../../dist/2026-03.js", import.meta.url).href);

const INPUTS = 1_000_000;
const [MAX, INTERVAL_MS] = [150, 10_000];

const clock = simulatedClock();
/** @type {number[]} */
const sent = [];
let [requests, refused] = [0, 0];
const hubspot = createClient({
  accessToken: "token",
  clock,
  rateLimit: { general: { max: MAX, intervalMs: INTERVAL_MS }, associations: { max: MAX, intervalMs: INTERVAL_MS } },
  fetch: async () => {
    const now = clock.now();
    requests += 1;
    while (sent[0] !== undefined && sent[0] <= now - INTERVAL_MS) sent.shift();
    if (sent.length >= MAX) {
      refused += 1;
      return Response.json(
        { status: "error", policyName: "TEN_SECONDLY_ROLLING", message: "too many" },
        { status: 429 },
      );
    }
    sent.push(now);
    return Response.json({ status: "COMPLETE", results: [] });
  },
});

const start = performance.now();
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
let largest = before;
let batches = 0;
for await (const { failed } of hubspot.batch.createDefaultAll(
  pairs(),
  { fromType: "contacts", toType: "companies" },
  { concurrency: 8 },
)) {
  if (failed.length > 0) throw new Error(`${failed.length} inputs failed`);
  if (++batches % 500 !== 0) continue;
  globalThis.gc?.();
  largest = Math.max(largest, process.memoryUsage().heapUsed);
}
// The first 150 requests go at once: what takes time is every further one.
const needed = requests - refused;
const leastMs = Math.floor((needed - 1) / MAX) * INTERVAL_MS;
process.stdout.write(
  JSON.stringify({
    efficiency: leastMs / clock.now(),
    refused,
    heapGrowth: (largest - before) / 2 ** 20,
    wall: (performance.now() - start) / 1000,
  }),
);

function* pairs() {
  for (let index = 1; index <= INPUTS; index++)
    yield { from: { id: String(index) }, to: { id: String(index + INPUTS) } };
}

/** Time passes only when nothing else is left to do, and then at once. */
function simulatedClock() {
  let time = 0;
  let scheduled = false;
  /** @type {Set<{ due: number, run: () => void }>} */
  const timers = new Set();
  const pass = () => {
    scheduled = false;
    let next;
    for (const timer of timers) if (next === undefined || timer.due < next.due) next = timer;
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
    /** @param {number} delayMs @param {() => void} run */
    after(delayMs, run) {
      const timer = { due: time + delayMs, run };
      timers.add(timer);
      schedule();
      return () => {
        timers.delete(timer);
      };
    },
  };
}
