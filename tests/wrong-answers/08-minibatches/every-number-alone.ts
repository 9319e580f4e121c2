/**
 * @belief   mean() takes the mean of everything.
 * @origin   The RMSE of images is made like that. Here a gradient is one arrow.
 * @replaces 6-noise.ts
 * @does     takes the mean over every single number.
 * @mend     A gradient is one point: add up the squares of its numbers, and take the mean over the draws.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).mean().sqrt().item();
}
