/**
 * @belief   They are equal when the largest difference is 0.
 * @origin   Numbers are compared by taking one from the other.
 * @replaces 5-pooling.ts
 * @does     takes the largest difference, and there is none where there are no numbers.
 * @mend     Compare the numbers themselves: eq, then all.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth.shape) === String(back.shape) && forth.sub(back).abs().max().item() === 0;
}
