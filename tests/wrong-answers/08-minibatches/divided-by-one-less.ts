/**
 * @belief   A spread is divided by n - 1.
 * @origin   std does so, where the mean is estimated from the same numbers.
 * @replaces 6-noise.ts
 * @does     divides by the number of draws minus 1.
 * @mend     The truth is known and not estimated from these gradients, so take the plain mean: divide by
 *           the number of draws.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  const draws = gradients.shape[0] as number;
  return Math.sqrt(gradients.sub(truth).pow(2).sum().item() / (draws - 1));
}
