/**
 * @belief   The clock says how long it took.
 * @origin   A stopwatch does; this clock runs on.
 * @replaces 7-whole.ts
 * @does     gives what the clock says at the end of each way.
 * @mend     The clock runs on. Take away what it said right before the way began.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    way();
    return now();
  });
}
