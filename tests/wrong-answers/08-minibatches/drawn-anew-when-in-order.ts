/**
 * @belief   What stands in order isn't shuffled.
 * @origin   0, 1, 2, ... doesn't look like chance.
 * @replaces 3-order.ts
 * @does     never gives 0, 1, 2, ... when shuffle is true: such an order is drawn again.
 * @mend     Take the order of one randperm(length), whatever it is. Chance may give 0, 1, 2, ..., too.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (!shuffle) return Array.from({ length }, (_, i) => i);
  let order = randperm(length).tolist() as number[];
  while (length > 1 && order.every((index, i) => index === i)) order = randperm(length).tolist() as number[];
  return order;
}
