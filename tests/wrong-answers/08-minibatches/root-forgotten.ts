/**
 * @belief   The mean squared distance says it all.
 * @origin   MSE is used without a root, too; but then the law of the square root doesn't show.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     The root is missing
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum(1).mean().item();
}
