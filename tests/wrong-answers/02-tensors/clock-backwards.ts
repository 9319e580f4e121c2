/**
 * @belief   start - end is the time in between.
 * @origin   The two come in that order.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · timings: how long each way takes, by a clock of our own
 * @says     is start minus end
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
