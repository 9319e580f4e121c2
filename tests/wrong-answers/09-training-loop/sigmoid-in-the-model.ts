/**
 * @belief   The model itself says how sure it is, from 0 to 1.
 * @origin   The sigmoid belongs to the prediction in many other texts.
 * @replaces 3-linear.ts
 * @does     puts the predictions through a sigmoid.
 * @mend     The model gives the sum as it is, any number. The sigmoid belongs to the loss.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.matmul(weights).add(bias).sigmoid();
}
