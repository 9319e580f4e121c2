/**
 * @belief   A weighted mean is divided by the weights.
 * @origin   Marks at school are averaged like that.
 * @replaces 3-linear.ts
 * @does     divides the sum by the sum of the weights.
 * @mend     Add the products up, and divide by nothing.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.matmul(weights).div(weights.sum());
}
