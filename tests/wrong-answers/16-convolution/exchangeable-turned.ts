/**
 * @belief   The question is whether there is a difference.
 * @origin   One looks for a difference.
 * @replaces 5-pooling.ts
 * @does     says yes where they differ.
 * @mend     True means that the order makes no difference.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return !(String(forth.shape) === String(back.shape) && forth.eq(back).all().item() === 1);
}
