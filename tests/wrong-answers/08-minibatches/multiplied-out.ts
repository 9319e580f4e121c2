/**
 * @belief   (g - t)² is g² - 2gt + t², so it can be multiplied out.
 * @origin   On paper it can. float32 keeps about seven digits, and they cancel out.
 * @replaces 6-noise.ts
 * @does     multiplies the square out: of large numbers that lie near each other hardly a digit is left.
 * @mend     Subtract first, then square: sub(truth).pow(2).
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  const squares = gradients.pow(2).sum(1).add(truth.pow(2).sum());
  return squares.sub(gradients.mul(truth).sum(1).mul(2)).mean().sqrt().item();
}
