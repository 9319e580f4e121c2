/**
 * @belief   The last index is length - 1, so that is what randperm has to know.
 * @origin   The last index and the number of indices are confused.
 * @replaces 3-order.ts
 * @does     leaves out the last index when it shuffles.
 * @mend     randperm(n) gives the indices from 0 to n − 1. So its n is length.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(Math.max(0, length - 1)).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
