/**
 * @belief   A mean divides by n - 1.
 * @origin   The variance of a sample does.
 * @replaces 1-loss.ts
 * @does     divides the sum of all costs by one less than their number.
 * @mend     The mean divides by the number of all: use mean().
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p)
    .sum()
    .div(p.size - 1);
}
