/**
 * @belief   How far off are the numbers, on average?
 * @origin   That is the L1 distance of two pictures.
 * @replaces 6-noise.ts
 * @does     takes the mean of the sizes of all differences, number by number.
 * @mend     Square the differences, add up those of each gradient, take the mean over the gradients, and
 *           then the root.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).abs().mean().item();
}
