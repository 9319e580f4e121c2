/**
 * @belief   for (const i in list) counts through the places of a list.
 * @origin   It does, with texts.
 * @replaces 3-order.ts
 * @does     gives the indices as texts when it doesn't shuffle.
 * @mend     "0" isn't 0. for ... in and Object.keys give texts: count with numbers.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  const order: number[] = [];
  for (const i in new Array(length).fill(0)) order.push(i as unknown as number);
  return order;
}
