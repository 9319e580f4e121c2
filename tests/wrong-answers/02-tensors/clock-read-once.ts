/**
 * @belief   The clock starts once.
 * @origin   The start stands before the loop.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · timings: how long each way takes, by a clock of our own
 * @says     is the time since the very beginning
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  const start = now();
  return ways.map((way) => {
    way();
    return now() - start;
  });
}
