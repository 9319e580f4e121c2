/**
 * @belief   The loss is what all predictions cost together.
 * @origin   A bill is a sum.
 * @replaces 1-loss.ts
 * @fails    1-loss > Q16 · confidenceLoss is lower for better predictions: 0.4333, and 0.2333 with a better last one
 * @says     is the sum of the costs
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p).sum();
}
