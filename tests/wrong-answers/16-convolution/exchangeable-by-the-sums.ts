/**
 * @belief   Equal tensors have equal sums.
 * @origin   They have. But others have them, too.
 * @replaces 5-pooling.ts
 * @does     compares the sums.
 * @mend     Compare number by number: eq, then all.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth.shape) === String(back.shape) && forth.sum().item() === back.sum().item();
}
