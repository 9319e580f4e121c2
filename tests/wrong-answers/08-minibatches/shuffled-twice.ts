/**
 * @belief   Twice shuffled is better shuffled.
 * @origin   Cards are shuffled several times.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · shuffled: what randperm gives under the caller's seed
 * @says     is what the second randperm gives
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) {
    randperm(length);
    return randperm(length).tolist() as number[];
  }
  return Array.from({ length }, (_, i) => i);
}
