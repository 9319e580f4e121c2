/**
 * @belief   What randperm gives is the order.
 * @origin   It prints like a list.
 * @replaces 3-order.ts
 * @does     gives a tensor when it shuffles.
 * @mend     A list of plain numbers is asked for: tolist() makes it.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length) as unknown as number[];
  return Array.from({ length }, (_, i) => i);
}
