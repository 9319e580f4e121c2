/**
 * @belief   The bias is a threshold, and a threshold is taken away.
 * @origin   Older texts about neurons compare the sum with a threshold.
 * @replaces 3-linear.ts
 * @fails    3-linear > linear · the weighted sum of every row, plus the bias
 * @says     is the prediction with the bias taken away
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  return x.matmul(params[0]).sub(params[1]);
}
