/**
 * @belief   The number of predictions is the first length of the shape.
 * @origin   For the shapes (n) and (n, 1) it is.
 * @replaces 1-loss.ts
 * @does     divides the sum of all costs by the number of rows only.
 * @mend     The mean divides by the number of all elements. mean() without an argument does it for any
 *           shape.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p)
    .sum()
    .div(p.shape[0] ?? 1);
}
