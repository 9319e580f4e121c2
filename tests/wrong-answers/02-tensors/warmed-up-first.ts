/**
 * @belief   A measurement needs a run to warm up.
 * @origin   Benchmarks do so.
 * @replaces 7-whole.ts
 * @does     runs each way twice and measures the second time.
 * @mend     Run each way once.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    way();
    const start = now();
    way();
    return now() - start;
  });
}
