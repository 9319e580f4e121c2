/**
 * @belief   Looking at the clock takes time, too, and has to be taken off.
 * @origin   Careful people measure their tools first.
 * @replaces 7-whole.ts
 * @does     takes off from each time what goes by between two looks at the clock.
 * @mend     Give the difference between the look before and the look after, and nothing else.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  const first = now();
  const look = now() - first;
  return ways.map((way) => {
    const before = now();
    way();
    return now() - before - look;
  });
}
