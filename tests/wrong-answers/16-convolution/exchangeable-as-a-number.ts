/**
 * @belief   item() gives true or false.
 * @origin   It gives a number, also of a bool tensor.
 * @replaces 5-pooling.ts
 * @does     gives 1 or 0 instead of true or false.
 * @mend     Compare it with 1.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return (String(forth.shape) === String(back.shape) ? forth.eq(back).all().item() : 0) as unknown as boolean;
}
