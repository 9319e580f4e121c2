/**
 * @belief   Noise is how large the gradients are.
 * @origin   The truth is never subtracted.
 * @replaces 6-noise.ts
 * @does     gives how long the gradients are: the truth plays no part.
 * @mend     Subtract the truth first.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, _truth: Tensor): number {
  return gradients.pow(2).sum(1).mean().sqrt().item();
}
