/**
 * @belief   First the bias goes to the weights, then the pictures are multiplied.
 * @origin   add_ is taken for add, and the bias for a part of each weight.
 * @replaces 3-linear.ts
 * @does     adds the bias to the caller's weights, in place.
 * @mend     Change nothing that came in: add makes a new tensor, add_ writes into the one that is there.
 */
import { noGrad, type Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  noGrad(() => weights.add_(bias));
  return x.matmul(weights);
}
