/**
 * @belief   A cost is one number for all predictions.
 * @origin   The next function takes the mean, and the two run together.
 * @replaces 1-loss.ts
 * @does     gives the mean of the costs, one number, in place of one cost for each prediction.
 * @mend     costs returns as many numbers as came in, in the same shape. The mean belongs to
 *           confidenceLoss.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
