/**
 * @way      The keys of an empty list of that length are the indices.
 * @replaces 3-order.ts
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  return shuffle ? Array.from(randperm(length).toTypedArray(), Number) : [...new Array(length).keys()];
}
