/**
 * @belief   The loss asks how well the 3s are found.
 * @origin   p is "how sure of a 3", so one looks at the 3s.
 * @replaces 1-loss.ts
 * @fails    1-loss > confidenceLoss · the mean of all costs, for any shape
 * @says     is the cost of the 3s alone
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), 0).mean();
}
