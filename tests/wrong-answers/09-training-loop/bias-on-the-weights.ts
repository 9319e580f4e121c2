/**
 * @belief   The bias is added to the weights.
 * @origin   Both are parameters, so they seem to belong together.
 * @replaces 3-linear.ts
 * @does     adds the bias to every weight.
 * @mend     The bias is added to the sum: then it moves the prediction also of a picture without ink.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.matmul(weights.add(bias));
}
