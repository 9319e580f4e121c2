/**
 * @belief   Parameters are factors.
 * @origin   The weights are.
 * @replaces 3-linear.ts
 * @does     multiplies the sum by the bias.
 * @mend     The bias is added to the sum.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.matmul(weights).mul(bias);
}
