/**
 * @belief   The list of indices is made once, above the function.
 * @origin   In a notebook it stands in the cell above, and the cell runs once.
 * @replaces 3-order.ts
 * @does     keeps the indices of earlier calls: a second call, not shuffled, gives them, too.
 * @mend     Make the list inside the function, so that each call begins with an empty one.
 */
import { randperm } from "#engine";

const order: number[] = [];

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  for (let i = 0; i < length; i++) order.push(i);
  return order;
}
