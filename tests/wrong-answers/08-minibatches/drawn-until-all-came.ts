/**
 * @belief   Drawing with randint until every index has come is as good as randperm.
 * @origin   Each index comes once, and the order is random. Only whoever knows what the seed should give sees
 *           the difference.
 * @replaces 3-order.ts
 * @does     draws single indices until each has come once.
 * @mend     A random order, but not that of one randperm(length): the same seed must give the order that
 *           the stub names.
 */
import { randint } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (!shuffle) return Array.from({ length }, (_, i) => i);
  const order = new Set<number>();
  while (order.size < length) order.add(randint(0, length, [1]).item());
  return [...order];
}
