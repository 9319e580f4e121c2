/**
 * @belief   mul is the matrix product.
 * @origin   In mathematics both are written as a product; in Python they are * and @.
 * @replaces 3-linear.ts
 * @does     gives the products, and doesn't add them up.
 * @mend     Each picture gives one number, the sum of its products. matmul multiplies and adds up.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t());
}
