/**
 * @belief   mul puts every weight beside its pixel.
 * @origin   The weights stand in a column, and a picture in a row: the column is stretched over the row.
 * @replaces 3-linear.ts
 * @does     multiplies all pixels of a row by the same weight.
 * @mend     The weights are a column: mul stretches it. matmul meets each pixel with its own weight and adds up.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights).sum(1, { keepdim: true });
}
