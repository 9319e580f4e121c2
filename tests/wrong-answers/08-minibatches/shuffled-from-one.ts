/**
 * @belief   A permutation of n is the numbers from 1 to n.
 * @origin   In mathematics books it is.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · passOrder, shuffled: every index exactly once, in a new order at every call
 * @says     is what counting from 1 leaves out
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).add(1).tolist() as number[];
  return Array.from({ length }, (_, i) => i);
}
