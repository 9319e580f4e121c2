/**
 * @belief   The bias is added to every product.
 * @origin   (pixel × weight + bias) is taken for what is added up.
 * @replaces 3-linear.ts
 * @does     adds the bias once for every pixel.
 * @mend     It is added once for every picture, to the sum.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.mul(weights.t()).add(bias).sum(1, { keepdim: true });
}
