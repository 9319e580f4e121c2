/**
 * @belief   The square of a difference is the difference of the squares.
 * @origin   It is so for products, and for a truth of 0.
 * @replaces 6-noise.ts
 * @does     squares first and subtracts then.
 * @mend     Subtract first, then square: sub(truth).pow(2).
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.pow(2).sub(truth.pow(2)).sum(1).mean().abs().sqrt().item();
}
