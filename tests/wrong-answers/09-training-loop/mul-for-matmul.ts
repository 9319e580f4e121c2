/**
 * @belief   mul is the product of two tensors.
 * @origin   In other languages one sign stands for both products.
 * @replaces 3-linear.ts
 * @does     multiplies element by element (mul), and adds nothing up: it is right only for pictures of a
 *           single pixel.
 * @mend     matmul multiplies each row by the weights and adds the products up.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights);
}
