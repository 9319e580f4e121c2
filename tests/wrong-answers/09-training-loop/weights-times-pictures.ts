/**
 * @belief   The order of a product doesn't matter.
 * @origin   For numbers it doesn't.
 * @replaces 3-linear.ts
 * @does     multiplies the weights by the pictures: the inner lengths don't fit, and the engine complains.
 * @mend     The pictures stand on the left: x.matmul(weights). Each row of x meets the column of weights.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return weights.matmul(x);
}
