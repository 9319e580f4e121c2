/**
 * @belief   Spread out, a tensor gives its numbers.
 * @origin   An array does.
 * @replaces 3-order.ts
 * @does     gives a list of small tensors when it shuffles.
 * @mend     A tensor is made of tensors. tolist() gives the plain numbers.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return [...randperm(length)] as unknown as number[];
  return [...Array(length).keys()];
}
