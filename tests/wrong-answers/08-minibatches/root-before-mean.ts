/**
 * @belief   Take the root of each, then the mean.
 * @origin   The order of mean and root seems not to matter.
 * @replaces 6-noise.ts
 * @does     gives the mean of the distances.
 * @mend     First the mean of the squared distances, then the root.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum(1).sqrt().mean().item();
}
