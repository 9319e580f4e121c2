/**
 * @way      The end of one way is the start of the next: one look at the clock between two ways.
 * @replaces 7-whole.ts
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  const times: number[] = [];
  let before = now();
  for (const way of ways) {
    way();
    const after = now();
    times.push(after - before);
    before = after;
  }
  return times;
}
