/**
 * @belief   First average the gradients, then see how far off they are.
 * @origin   The average of all batches is nearly the truth: its error says nothing about one batch.
 * @replaces 6-noise.ts
 * @does     gives how far the mean of the gradients lies from the truth.
 * @mend     Errors in opposite directions cancel out then. First the squared distance of each gradient,
 *           then their mean.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.mean(0).sub(truth).pow(2).sum().sqrt().item();
}
