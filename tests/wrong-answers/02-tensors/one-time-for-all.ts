/**
 * @belief   The time is that from the beginning to the end.
 * @origin   Start and end stand around the loop.
 * @replaces 7-whole.ts
 * @does     gives a single time, for all ways together.
 * @mend     One time per way: read the clock before and after each.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  const start = now();
  for (const way of ways) way();
  return [now() - start];
}
