/**
 * @belief   The clock that comes in gives the beginning, and performance.now() the end.
 * @origin   Both give milliseconds.
 * @replaces 7-whole.ts
 * @does     takes the end of each way from another clock than its beginning.
 * @mend     Read `now` both times: two clocks begin to count at different moments.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    const start = now();
    way();
    return performance.now() - start;
  });
}
