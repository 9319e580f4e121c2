/**
 * @belief   Times are in seconds.
 * @origin   In Python's time module they are.
 * @replaces 7-whole.ts
 * @does     gives a thousandth of each time.
 * @mend     Leave the clock's milliseconds as they are.
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
