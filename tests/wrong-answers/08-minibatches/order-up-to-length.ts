/**
 * @belief   From 0 to length: that's how one says it.
 * @origin   Whether the end belongs to it gets lost in speaking.
 * @replaces 3-order.ts
 * @does     goes on to the index `length` when it doesn't shuffle: one too many.
 * @mend     Indices begin with 0, so the last is length − 1.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  return Array.from({ length: length + 1 }, (_, i) => i);
}
