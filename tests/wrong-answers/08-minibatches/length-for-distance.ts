/**
 * @belief   Noise is how large the gradients are.
 * @origin   The truth is never subtracted.
 * @replaces 6-noise.ts
 * @fails    6-noise > noise · squared distances to the truth, their mean, its root
 * @says     is how long the gradients are
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, _truth: Tensor): number {
  return gradients.pow(2).sum(1).mean().sqrt().item();
}
