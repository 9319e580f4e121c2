/**
 * @belief   The last index is length - 1, so the loop ends before it.
 * @origin   Off by one: < and length - 1 are used together.
 * @replaces 3-order.ts
 * @does     leaves out the last index when it doesn't shuffle.
 * @mend     The last index is length − 1: go on while i < length.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  const order: number[] = [];
  for (let i = 0; i < length - 1; i++) order.push(i);
  return order;
}
