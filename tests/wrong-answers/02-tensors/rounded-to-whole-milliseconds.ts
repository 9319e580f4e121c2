/**
 * @belief   Milliseconds are whole numbers.
 * @origin   Date.now() gives whole ones.
 * @replaces 7-whole.ts
 * @does     rounds the times to whole milliseconds.
 * @mend     Give the difference as it is. A way may take less than a millisecond.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  return ways.map((way) => {
    const start = now();
    way();
    return Math.round(now() - start);
  });
}
