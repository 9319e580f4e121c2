/**
 * @belief   Times are in seconds.
 * @origin   In Python's time module they are.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · timings: how long each way takes, by a clock of our own
 * @says     is in seconds
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    const start = now();
    way();
    return (now() - start) / 1000;
  });
}
