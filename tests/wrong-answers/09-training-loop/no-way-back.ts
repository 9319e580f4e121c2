/**
 * @belief   A prediction is a number, so numbers will do.
 * @origin   The values come out right; that the engine can't walk back from them doesn't show.
 * @replaces 3-linear.ts
 * @does     gives predictions that don't lead back to the parameters.
 * @mend     Calculate with the tensors themselves: tolist, detach, data and noGrad all leave the record.
 */
import { type Tensor, tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return tensor(x.matmul(weights).add(bias).tolist());
}
