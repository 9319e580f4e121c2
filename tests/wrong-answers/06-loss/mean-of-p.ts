/**
 * @belief   The loss is how sure the model is on the whole.
 * @origin   The targets are forgotten.
 * @replaces 1-loss.ts
 * @does     takes the mean of p, whatever the targets are.
 * @mend     Look at the targets: p is for a 7 only; a 3 costs 1 - p.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.mean();
}
