/**
 * @belief   Multiply and sum: that's the weighted sum.
 * @origin   sum() without a dimension adds up everything, also across pictures.
 * @replaces 3-linear.ts
 * @fails    3-linear > weightedSum · every row gets a sum of its own
 * @says     is one number for all pictures together
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t()).sum();
}
