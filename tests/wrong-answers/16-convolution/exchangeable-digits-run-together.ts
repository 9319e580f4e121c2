/**
 * @belief   Joined together, the numbers tell which ones they are.
 * @origin   Two texts are easy to compare.
 * @replaces 5-pooling.ts
 * @does     writes the numbers one behind the other, so that 1, 11 and 11, 1 are both 111.
 * @mend     Keep something between the numbers, or compare them one by one: eq, then all.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  // Plus 0 makes 0 of -0.
  const digits = (x: Tensor) => [...x.toTypedArray()].map((number) => number + 0).join("");
  return String(forth.shape) === String(back.shape) && digits(forth) === digits(back);
}
