/**
 * @belief   Add up all errors and take the root.
 * @origin   The mean is forgotten; with more draws it looks as if there were more noise.
 * @replaces 6-noise.ts
 * @does     takes the root of the sum of all squared distances.
 * @mend     Take their mean before the root: with more draws the noise mustn't grow.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.sub(truth).pow(2).sum().sqrt().item();
}
