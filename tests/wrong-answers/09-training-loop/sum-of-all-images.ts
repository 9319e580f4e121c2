/**
 * @belief   Multiply and sum: that's the weighted sum.
 * @origin   sum() without an axis adds up everything, also across pictures.
 * @replaces 3-linear.ts
 * @does     adds everything up to one number for all pictures together.
 * @mend     Each picture has a sum of its own: (n, 1). sum() without an axis adds up across pictures,
 *           too.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t()).sum();
}
