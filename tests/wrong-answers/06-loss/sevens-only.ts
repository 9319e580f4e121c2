/**
 * @belief   p is what a wrong answer costs.
 * @origin   p times (1 - target) looks like the whole formula.
 * @replaces 1-loss.ts
 * @does     counts the cost of the 7s alone; the 3s add 0.
 * @mend     A 3 costs 1 - p, and that counts as well.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return targets.neg().add(1).mul(p).mean();
}
