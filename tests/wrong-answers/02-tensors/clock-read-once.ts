/**
 * @belief   The clock starts once.
 * @origin   The start stands before the loop.
 * @replaces 7-whole.ts
 * @does     counts each time from the very beginning.
 * @mend     Read the clock anew right before each way.
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
