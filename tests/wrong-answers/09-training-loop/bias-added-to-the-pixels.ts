/**
 * @belief   The order doesn't matter: first add the bias, then multiply.
 * @origin   In a sum one may exchange what is added.
 * @replaces 3-linear.ts
 * @does     adds the bias to the pixels, before they are multiplied.
 * @mend     First the weighted sum of each row, then the bias is added to the sum.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, [weights, bias]: Params): Tensor {
  return x.add(bias).matmul(weights);
}
