/**
 * @belief   Twice shuffled is better shuffled.
 * @origin   Cards are shuffled several times.
 * @replaces 3-order.ts
 * @does     draws two orders and gives the second.
 * @mend     One call of randperm for each order. The caller counts on what the generator gives next.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) {
    randperm(length);
    return randperm(length).tolist() as number[];
  }
  return Array.from({ length }, (_, i) => i);
}
