/**
 * @belief   If the largest are equal, so are all.
 * @origin   Max pooling makes one think of the largest.
 * @replaces 5-pooling.ts
 * @does     compares only the largest numbers.
 * @mend     Compare all numbers: eq, then all.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth.shape) === String(back.shape) && forth.max().item() === back.max().item();
}
