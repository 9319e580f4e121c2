/**
 * @belief   The loss of a classifier has a logarithm.
 * @origin   Cross-entropy is the loss of most tutorials.
 * @replaces 1-loss.ts
 * @fails    1-loss > Q16 · confidenceLoss is lower for better predictions: 0.4333, and 0.2333 with a better last one
 * @says     is the mean of -log (cross-entropy)
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p, p.neg().add(1)).log().neg().mean();
}
