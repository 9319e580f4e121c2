/**
 * @belief   The mean squared distance says it all.
 * @origin   MSE is used without a root, too; but then the law of the square root doesn't show.
 * @replaces 6-noise.ts
 * @does     gives the mean of the squared distances.
 * @mend     Take the root at the end: squares aren't distances.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum(1).mean().item();
}
