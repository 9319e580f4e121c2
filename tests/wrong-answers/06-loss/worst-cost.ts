/**
 * @belief   A model is as bad as its worst answer.
 * @origin   Max and mean are both "one number for all".
 * @replaces 1-loss.ts
 * @does     gives the largest cost, not the mean of all.
 * @mend     The loss is the mean of all costs, so that every prediction counts.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.eq(1), p.neg().add(1), p).max();
}
