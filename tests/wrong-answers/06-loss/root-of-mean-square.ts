/**
 * @belief   Errors are squared first, and a root undoes it in the end.
 * @origin   RMSE was used to compare images earlier.
 * @replaces 1-loss.ts
 * @does     takes the square root of the mean squared distance (RMSE).
 * @mend     This loss is the mean of the plain distances: no square, and no root.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).pow(2).mean().sqrt();
}
