/**
 * @belief   The same numbers in the same order are the same.
 * @origin   A tensor is taken for the list of its numbers.
 * @replaces 5-pooling.ts
 * @does     compares the numbers in a row, and calls a row and a column of the same numbers equal.
 * @mend     A row and a column have different shapes: compare the lengths one by one, too.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const numbers = (x: Tensor) => x.flatten().tolist() as number[];
  const [forth, back] = [numbers(other(one(images))), numbers(one(other(images)))];
  return forth.length === back.length && forth.every((number, i) => number === back[i]);
}
