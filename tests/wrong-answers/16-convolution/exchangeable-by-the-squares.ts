/**
 * @belief   The sum of the squared differences is 0 only when all are equal.
 * @origin   Squares can't cancel. But they can be too small for a float32.
 * @replaces 5-pooling.ts
 * @does     squares the differences, and the square of a tiny difference is rounded to 0.
 * @mend     Don't calculate with them: eq asks each pair.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  if (String(forth.shape) !== String(back.shape)) return false;
  return forth.sub(back).pow(2).sum().item() === 0;
}
