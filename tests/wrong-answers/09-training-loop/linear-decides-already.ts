/**
 * @belief   The model says 1 for a 3 and 0 for a 7.
 * @origin   Above 0 means "a 3", so it seems that the model has to decide.
 * @replaces 3-linear.ts
 * @does     gives 1 for a result above 0, and 0 for any other.
 * @mend     Give the number itself. Where the border is, the accuracy asks later.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, [weights, bias]: Params): Tensor {
  return x.matmul(weights).add(bias).gt(0).float();
}
