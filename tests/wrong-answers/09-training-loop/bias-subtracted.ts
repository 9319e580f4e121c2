/**
 * @belief   The bias is a threshold, and a threshold is taken away.
 * @origin   Older texts about neurons compare the sum with a threshold.
 * @replaces 3-linear.ts
 * @does     takes the bias away.
 * @mend     The bias is added.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  return x.matmul(params[0]).sub(params[1]);
}
