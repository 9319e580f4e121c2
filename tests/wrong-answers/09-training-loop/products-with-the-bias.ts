/**
 * @belief   mul is the matrix product.
 * @origin   In mathematics both are written as a product; in Python they are * and @.
 * @replaces 3-linear.ts
 * @does     adds the bias to each product, and doesn't add the products up.
 * @mend     Each picture gives one number: the sum of its products, plus the bias.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  const [weights, bias] = params;
  return x.mul(weights.t()).add(bias);
}
