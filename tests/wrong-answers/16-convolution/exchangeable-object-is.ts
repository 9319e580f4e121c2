/**
 * @belief   Object.is compares exactly.
 * @origin   It compares more than that: the sign of 0, too.
 * @replaces 5-pooling.ts
 * @does     takes 0 and -0 for different.
 * @mend     They are equal, as === and eq say. Object.is, and a text of the numbers, tell them apart.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  if (String(forth.shape) !== String(back.shape)) return false;
  const numbers = back.toTypedArray();
  return [...forth.toTypedArray()].every((number, i) => Object.is(number, numbers[i]));
}
