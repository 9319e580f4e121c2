/**
 * @belief   start - end is the time in between.
 * @origin   The two come in that order.
 * @replaces 7-whole.ts
 * @does     takes the end away from the start, so the times are below 0.
 * @mend     The end is later: end minus start.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    const start = now();
    way();
    return start - now();
  });
}
