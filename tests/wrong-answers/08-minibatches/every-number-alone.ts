/**
 * @belief   mean() takes the mean of everything.
 * @origin   The RMSE of images is made like that. Here a gradient is one arrow.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     is the mean over every single number
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).mean().sqrt().item();
}
