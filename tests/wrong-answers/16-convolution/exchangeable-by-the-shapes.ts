/**
 * @belief   If it fits, it is right.
 * @origin   Errors of shape are what one usually sees.
 * @replaces 5-pooling.ts
 * @does     compares only the shapes.
 * @mend     Compare the numbers as well.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth.shape) === String(back.shape);
}
