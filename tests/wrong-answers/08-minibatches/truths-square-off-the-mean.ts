/**
 * @belief   The mean of the squares less the square of the truth is the mean squared distance.
 * @origin   It is for a spread around the gradients' own mean, and nearly so when the truth lies near it.
 * @replaces 6-noise.ts
 * @does     squares first, takes the mean, and subtracts the square of the truth then: less than 0 has no root (NaN).
 * @mend     Subtract the truth from each gradient first, and square the differences.
 */
import type { Tensor } from "#engine";

export function noise(gradients: Tensor, truth: Tensor): number {
  return gradients.pow(2).sum(1).mean().sub(truth.pow(2).sum()).sqrt().item();
}
