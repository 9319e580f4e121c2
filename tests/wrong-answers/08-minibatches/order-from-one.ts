/**
 * @belief   The first index is 1.
 * @origin   People count from 1.
 * @replaces 3-order.ts
 * @does     counts from 1 when it doesn't shuffle.
 * @mend     Indices begin with 0 and end with length − 1.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  return Array.from({ length }, (_, i) => i + 1);
}
