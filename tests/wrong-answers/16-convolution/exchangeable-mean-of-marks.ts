/**
 * @belief   All are equal if the mean of the marks is 1.
 * @origin   It is, where there is a number at all.
 * @replaces 5-pooling.ts
 * @does     takes the mean of the marks, which is NaN where there are no numbers.
 * @mend     Where nothing differs, all are equal: eq, then all().
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth.shape) === String(back.shape) && forth.eq(back).float().mean().item() === 1;
}
