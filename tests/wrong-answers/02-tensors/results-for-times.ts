/**
 * @belief   map collects the results.
 * @origin   It collects what the inner function returns, and that should be a time.
 * @replaces 7-whole.ts
 * @does     gives what the ways returned.
 * @mend     Read the clock before and after each way, and give the difference.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    return way() as number;
  });
}
