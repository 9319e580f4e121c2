/**
 * @belief   squeeze only tidies up.
 * @origin   A column of numbers looks like a list with too many brackets.
 * @replaces 3-linear.ts
 * @does     squeezes the result: axes of length 1 are gone.
 * @mend     The sums are a column, (n, 1), as the matrix product gives it.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.matmul(weights).squeeze();
}
