/**
 * @belief   First note all beginnings, then run all ways, then note the ends.
 * @origin   Three loops, one per job, look tidy.
 * @replaces 7-whole.ts
 * @does     reads the clock for all ways before the first one runs, and again after the last one has ended.
 * @mend     Each way has its own start and end: read the clock, run it, read the clock again, and only then go on.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  const starts = ways.map(() => now());
  for (const way of ways) way();
  return starts.map((start) => now() - start);
}
