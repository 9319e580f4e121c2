/**
 * @belief   mul is the matrix product.
 * @origin   In mathematics both are written as a product; in Python they are * and @.
 * @replaces 3-linear.ts
 * @fails    3-linear > weightedSum · every row gets a sum of its own
 * @says     is the products before anything is added up
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t());
}
