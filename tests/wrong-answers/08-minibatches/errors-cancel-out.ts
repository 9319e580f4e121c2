/**
 * @belief   First average the gradients, then see how far off they are.
 * @origin   The average of all batches is nearly the truth: its error says nothing about one batch.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     Errors in opposite directions cancel out
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.mean(0).sub(truth).pow(2).sum().sqrt().item();
}
