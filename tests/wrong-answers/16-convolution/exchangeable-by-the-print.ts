/**
 * @belief   What looks the same is the same.
 * @origin   A print shows four digits.
 * @replaces 5-pooling.ts
 * @does     compares what is printed.
 * @mend     Compare the numbers: eq, then all.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth) === String(back);
}
