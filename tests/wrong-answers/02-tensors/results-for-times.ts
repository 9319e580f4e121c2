/**
 * @belief   map collects the results.
 * @origin   It collects what the inner function returns, and that should be a time.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · timings: how long each way takes, by a clock of our own
 * @says     is what the ways returned
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    return way() as number;
  });
}
