/**
 * @belief   toTypedArray gives the numbers.
 * @origin   It does, but what comes is no plain list: push and concat don't work as usual.
 * @replaces 3-order.ts
 * @does     gives a typed array.
 * @mend     A list of plain numbers is asked for: tolist() makes it, and so does Array.from.
 */
import { arange, randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const order = shuffle ? randperm(length) : arange(length);
  return order.toTypedArray() as unknown as number[];
}
