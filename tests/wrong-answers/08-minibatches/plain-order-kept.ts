/**
 * @belief   0, 1, 2, ... is the same list every time, so it need be made only once.
 * @origin   Nobody makes twice what one has already.
 * @replaces 3-order.ts
 * @does     keeps the list of each length and hands it out again: whoever changes it changes it for the next caller.
 * @mend     Make a new list at every call.
 */
import { randperm } from "#engine";

const kept = new Map<number, number[]>();

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  const order = kept.get(length) ?? Array.from({ length }, (_, i) => i);
  kept.set(length, order);
  return order;
}
