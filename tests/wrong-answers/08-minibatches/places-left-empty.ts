/**
 * @belief   new Array(length).map((_, i) => i) counts.
 * @origin   new Array(n) makes a list without items, and map visits items only.
 * @replaces 3-order.ts
 * @does     gives a list of empty places when it doesn't shuffle.
 * @mend     map passes over empty places. Array.from({ length }, (_, i) => i) fills them.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  return new Array<number>(length).map((_, i) => i);
}
