/**
 * @belief   The loss of a classifier has a logarithm.
 * @origin   Cross-entropy is the loss of most tutorials.
 * @replaces 1-loss.ts
 * @does     takes the mean of -log of the chance for the right answer (cross-entropy).
 * @mend     This module's loss is the mean distance, without a logarithm: 1 - p for a 3, p for a 7.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p, p.neg().add(1)).log().neg().mean();
}
