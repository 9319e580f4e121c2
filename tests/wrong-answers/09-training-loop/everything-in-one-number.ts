/**
 * @belief   Multiply, sum, add the bias: that is the model.
 * @origin   sum() without an axis adds up everything, also across pictures.
 * @replaces 3-linear.ts
 * @does     adds everything up to one number for all pictures together.
 * @mend     Each picture has a sum of its own: (n, 1). sum() without an axis adds up across pictures,
 *           too.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.mul(weights.t()).sum().add(bias.sum());
}
