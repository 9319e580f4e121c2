/**
 * @belief   Noise is the standard deviation.
 * @origin   It is the word for spread that one learns first.
 * @replaces 6-noise.ts
 * @does     gives the mean standard deviation of the columns.
 * @mend     The truth is given: measure the distance of each gradient to it.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.std(0).mean().item();
}
