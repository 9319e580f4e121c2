/**
 * @belief   A bias is one number, so it may be added as a plain number.
 * @origin   item() makes the types fit, and the predictions are right.
 * @replaces 3-linear.ts
 * @does     adds the bias as a plain number: no gradient arrives at it.
 * @mend     Add the tensor itself: item() leaves the record.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.matmul(weights).add(bias.item());
}
