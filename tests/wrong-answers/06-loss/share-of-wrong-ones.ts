/**
 * @belief   The loss is the share of wrong answers.
 * @origin   It is lower for better models, so it looks like a loss.
 * @replaces 1-loss.ts
 * @does     gives the share of wrong predictions: it doesn't see how far off each one is.
 * @mend     The loss is the mean distance from the targets. Don't compare p with 0.5.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.gt(0.5).ne(targets.eq(1)).float().mean();
}
