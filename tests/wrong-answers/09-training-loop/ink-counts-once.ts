/**
 * @belief   A pixel with ink adds its weight, however dark it is.
 * @origin   On paper there is ink or there is none.
 * @replaces 3-linear.ts
 * @does     adds up the weights of all pixels above 0, however dark they are.
 * @mend     Each pixel is multiplied by its weight: a half-dark one counts half.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.gt(0).float().matmul(weights);
}
