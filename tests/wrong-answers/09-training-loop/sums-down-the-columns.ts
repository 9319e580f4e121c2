/**
 * @belief   Rows are axis 0, so a sum per row is sum(0).
 * @origin   The axis in sum(axis) is the one that disappears, not the one that stays.
 * @replaces 3-linear.ts
 * @does     adds up down the columns: one number per pixel.
 * @mend     Each picture is a row, so add along the row. matmul does it.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t()).sum(0);
}
