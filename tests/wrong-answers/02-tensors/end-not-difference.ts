/**
 * @belief   The clock says how long it took.
 * @origin   A stopwatch does; this clock runs on.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · timings: how long each way takes, by a clock of our own
 * @says     is what the clock said at the end
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
