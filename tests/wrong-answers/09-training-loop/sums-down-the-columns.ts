/**
 * @belief   Rows are dimension 0, so a sum per row is sum(0).
 * @origin   The dimension in sum(dim) is the one that disappears, not the one that stays.
 * @replaces 3-linear.ts
 * @fails    3-linear > weightedSum · every row gets a sum of its own
 * @says     is one number per pixel
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t()).sum(0);
}
