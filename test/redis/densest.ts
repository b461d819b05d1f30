/** The most moments within any window of a length; the moments in ascending order. */
export function densest(times: readonly number[], windowMs: number): number {
  let [most, first] = [0, 0];
  for (const [index, time] of times.entries()) {
    while (time - (times[first] ?? 0) >= windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
