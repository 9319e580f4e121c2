/**
 * @belief   A function's name runs it.
 * @origin   Without parentheses nothing happens.
 * @replaces 7-whole.ts
 * @fails    7-whole > Q8 · timings: how long each way takes, by a clock of our own
 * @says     means that no time went by
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    const start = now();
    way;
    return now() - start;
  });
}
