/**
 * @belief   The time is performance.now().
 * @origin   The clock that comes in is overlooked.
 * @replaces 7-whole.ts
 * @does     measures with a clock of its own. The one that comes in does nothing.
 * @mend     Read the clock that comes in: `now()`.
 */
export function timings(ways: readonly (() => unknown)[]): number[] {
  return ways.map((way) => {
    const start = performance.now();
    way();
    return performance.now() - start;
  });
}
