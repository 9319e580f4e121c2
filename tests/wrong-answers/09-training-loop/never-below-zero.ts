/**
 * @belief   A prediction is never below 0.
 * @origin   relu stands behind a linear layer in many networks.
 * @replaces 3-linear.ts
 * @does     gives 0 where the sum is below 0.
 * @mend     A sum below 0 means "a 7": leave it as it is.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.matmul(weights).add(bias).relu();
}
