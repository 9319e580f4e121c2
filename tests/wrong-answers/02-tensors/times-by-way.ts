/**
 * @belief   A way runs once, so its time can be kept under it.
 * @origin   A Map keeps the order.
 * @replaces 7-whole.ts
 * @does     gives one time for a way that comes twice.
 * @mend     One time for each member of `ways`, in order: put them into a list.
 */
export function timings(
  ways: readonly (() => unknown)[],
  now: () => number = () => performance.now(),
): number[] {
  const took = new Map<() => unknown, number>();
  for (const way of ways) {
    const start = now();
    way();
    took.set(way, now() - start);
  }
  return [...took.values()];
}
