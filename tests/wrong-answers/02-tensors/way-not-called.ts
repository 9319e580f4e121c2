/**
 * @belief   A function's name runs it.
 * @origin   Without parentheses nothing happens.
 * @replaces 7-whole.ts
 * @does     never runs a way.
 * @mend     A function runs when it's called: `way()`, between the two looks at the clock.
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
