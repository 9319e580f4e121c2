/**
 * @belief   The distance is what all differences make together.
 * @origin   That is how far one walks through a town with straight streets.
 * @replaces 6-noise.ts
 * @does     adds up the differences, and squares the sum.
 * @mend     Square each difference first, then add up: as with the two sides of a right-angled
 *           triangle.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  const distances = gradients.sub(truth).abs().sum(1);
  return distances.pow(2).mean().sqrt().item();
}
