/**
 * @belief   Floating point numbers are never quite equal.
 * @origin   Results in another order of summing aren't.
 * @replaces 5-pooling.ts
 * @does     lets numbers differ by a ten-thousandth.
 * @mend     Exactly the same is asked for: eq.
 */
import type { Tensor } from "#engine";

export function exchangeable(
  one: (x: Tensor) => Tensor,
  other: (x: Tensor) => Tensor,
  images: Tensor,
): boolean {
  const [forth, back] = [other(one(images)), one(other(images))];
  return String(forth.shape) === String(back.shape) && forth.sub(back).abs().lt(1e-4).all().item() === 1;
}
