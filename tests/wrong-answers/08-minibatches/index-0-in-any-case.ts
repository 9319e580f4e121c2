/**
 * @belief   There is always a first item.
 * @origin   do ... while looks only after its first round.
 * @replaces 3-order.ts
 * @does     gives index 0 also when there is no item.
 * @mend     0 items have an empty order: look before the first round, with for or while.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  const order: number[] = [];
  let i = 0;
  do {
    order.push(i);
    i++;
  } while (i < length);
  return order;
}
