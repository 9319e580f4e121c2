/**
 * @belief   Some agreement is agreement.
 * @origin   any and all are easily mixed up.
 * @replaces 5-pooling.ts
 * @does     is content when a single number is equal.
 * @mend     All numbers must be equal: all().
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth.shape) === String(back.shape) && forth.eq(back).any().item() === 1;
}
