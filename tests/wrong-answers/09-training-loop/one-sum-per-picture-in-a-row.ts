/**
 * @belief   One number per picture is a list: shape (n).
 * @origin   sum(1) drops the axis that it adds up.
 * @replaces 3-linear.ts
 * @does     gives the right sums in the shape (n).
 * @mend     The shape is (n, 1), a column like the labels: matmul gives it.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t()).sum(1);
}
