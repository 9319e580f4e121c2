/**
 * @belief   The order doesn't matter when each way is measured apart.
 * @origin   The loop runs from the last to the first.
 * @replaces 7-whole.ts
 * @does     runs the last way first, and gives the times in that order.
 * @mend     Run them in the order of the list, and give the times in the same order.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.toReversed().map((way) => {
    const start = now();
    way();
    return now() - start;
  });
}
