/**
 * @belief   sort() brings numbers into order.
 * @origin   In Python it does.
 * @replaces 3-order.ts
 * @does     sorts the indices as text when it doesn't shuffle: 10 comes before 2.
 * @mend     They are in order already. (sort() without a function compares texts.)
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const order = Array.from({ length }, (_, i) => i);
  return shuffle ? (randperm(length).tolist() as number[]) : order.sort();
}
