/**
 * @belief   A permutation of n is the numbers from 1 to n.
 * @origin   In mathematics books it is.
 * @replaces 3-order.ts
 * @does     shuffles the numbers from 1 to `length`.
 * @mend     Indices begin with 0: what randperm gives is right as it is.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).add(1).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
