/**
 * @belief   One number per picture is a list: shape (n).
 * @origin   sum(1) drops the axis that it adds up.
 * @replaces 3-linear.ts
 * @does     gives the right predictions in the shape (n).
 * @mend     The shape is (n, 1), a column like the labels: matmul gives it.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.mul(weights.t()).sum(1).add(bias);
}
