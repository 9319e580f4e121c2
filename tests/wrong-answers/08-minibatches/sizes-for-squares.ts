/**
 * @belief   The distance is the sum of the differences.
 * @origin   abs and squares both make numbers positive, and are taken for the same.
 * @replaces 6-noise.ts
 * @does     adds up the sizes of the differences of each row, without a square, and takes the mean.
 * @mend     Square the differences, add them up, take the mean, and then the root.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).abs().sum(1).mean().item();
}
