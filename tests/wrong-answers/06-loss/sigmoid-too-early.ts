/**
 * @belief   A loss for 3s and 7s begins with a sigmoid.
 * @origin   The finished loss has one; but this first version gets p.
 * @replaces 1-loss.ts
 * @fails    1-loss > Q16 · confidenceLoss is lower for better predictions: 0.4333, and 0.2333 with a better last one
 * @says     is what comes with a sigmoid inside
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  const s = p.sigmoid();
  return where(targets.eq(1), s.neg().add(1), s).mean();
}
