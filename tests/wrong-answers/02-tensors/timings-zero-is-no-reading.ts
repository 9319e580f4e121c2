/**
 * @belief   `||` takes the second value only when there is no first one.
 * @origin   It does for null and undefined, and for 0, too.
 * @replaces 7-whole.ts
 * @does     takes a reading of 0 for none, and the last reading in its place.
 * @mend     A clock may say 0. `??` takes the second value only for null and undefined.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  const starts: number[] = [];
  for (const way of ways) {
    starts.push(now());
    way();
  }
  const end = now();
  return starts.map((start, i) => (starts[i + 1] || end) - start);
}
