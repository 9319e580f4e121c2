/**
 * @belief   From 0 to length: that's how one says it.
 * @origin   Whether the end belongs to it gets lost in speaking.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · without shuffle: 0, 1, 2, ...
 * @says     goes on to the length itself
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  return Array.from({ length: length + 1 }, (_, i) => i);
}
