/**
 * @belief   Spread is measured around the mean.
 * @origin   That is what std does; here the truth is known.
 * @replaces 6-noise.ts
 * @does     measures from the mean of the gradients.
 * @mend     The truth is given: measure from there.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, _truth: Tensor): number {
  return gradients.sub(gradients.mean(0)).pow(2).sum(1).mean().sqrt().item();
}
