/**
 * @belief   x.mul(weights) multiplies each pixel by its weight, and that is the sum.
 * @origin   mul is called a product, too. A row of pixels and a column of weights are stretched to a square.
 * @replaces 3-linear.ts
 * @does     multiplies number by number, and adds nothing up.
 * @mend     Take matmul: it multiplies each row by the column of weights, and adds the products up.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, [weights, bias]: Params): Tensor {
  return x.mul(weights).add(bias);
}
