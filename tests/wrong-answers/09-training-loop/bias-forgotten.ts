/**
 * @belief   The weights are the model; the bias is a detail.
 * @origin   Formulas like x @ w are often shown without it.
 * @replaces 3-linear.ts
 * @does     leaves out the bias.
 * @mend     Add the bias to the sum of each picture.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  return x.matmul(params[0]);
}
