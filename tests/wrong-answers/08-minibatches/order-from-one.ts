/**
 * @belief   The first index is 1.
 * @origin   People count from 1.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · without shuffle: 0, 1, 2, ...
 * @says     counts from 1
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  return Array.from({ length }, (_, i) => i + 1);
}
