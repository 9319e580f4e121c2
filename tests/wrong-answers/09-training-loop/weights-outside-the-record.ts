/**
 * @belief   The numbers of the weights are in weights.data.
 * @origin   data is known from the step, where it is right.
 * @replaces 3-linear.ts
 * @does     multiplies by the weights outside the record: no gradient arrives at them.
 * @mend     Multiply by the weights as they come. data and detach() leave the record.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.matmul(weights.data).add(bias);
}
