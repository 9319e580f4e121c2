/**
 * @belief   A random order is never 0, 1, 2, ...
 * @origin   It doesn't look like one.
 * @replaces 3-order.ts
 * @does     draws again as long as the order is 0, 1, 2, ...: with one item or none that never ends.
 * @mend     Take the order of one randperm(length), whatever it is.
 * @endless  for no item and for one
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const inOrder = Array.from({ length }, (_, i) => i);
  if (!shuffle) return inOrder;
  let order = inOrder;
  while (order.every((index, i) => index === i)) order = randperm(length).tolist() as number[];
  return order;
}
