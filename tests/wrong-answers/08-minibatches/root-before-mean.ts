/**
 * @belief   Take the root of each, then the mean.
 * @origin   The order of mean and root seems not to matter.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     is the mean of the distances
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum(1).sqrt().mean().item();
}
