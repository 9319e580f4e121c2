/**
 * @belief   A weighted sum is a weighted mean.
 * @origin   The two are named in one breath.
 * @replaces 3-linear.ts
 * @does     gives the mean of the products instead of their sum.
 * @mend     Add the products up, and divide by nothing.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t()).mean(1, { keepdim: true });
}
