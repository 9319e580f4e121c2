/**
 * @belief   The weights say how a picture is judged.
 * @origin   The pixels are left out of the product.
 * @replaces 3-linear.ts
 * @does     gives the sum of the weights for every picture: the pixels play no part.
 * @mend     Multiply each pixel by its weight, then add up.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(0).add(1).matmul(weights);
}
