/**
 * @belief   The weights come first: weights times pictures.
 * @origin   In many formulas the weights stand on the left.
 * @replaces 3-linear.ts
 * @does     gives the sums in one row, of the shape (1, n).
 * @mend     One sum per picture, one below the other: (n, 1). The pictures stand on the left:
 *           x.matmul(weights).
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return weights.t().matmul(x.t());
}
