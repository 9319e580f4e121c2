/**
 * @belief   A loop that counts down is as good.
 * @origin   while (n--) is a well-known short form.
 * @replaces 3-order.ts
 * @does     counts down when it doesn't shuffle.
 * @mend     Without shuffle the order is 0, 1, 2, ...
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  const order: number[] = [];
  for (let i = length; i > 0; i--) order.push(i - 1);
  return order;
}
