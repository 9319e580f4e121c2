/**
 * @belief   The loss is the share of wrong answers.
 * @origin   It is lower for better models, so it looks like a loss.
 * @replaces 1-loss.ts
 * @fails    1-loss > Q16 · confidenceLoss: every single prediction that gets better lowers it
 * @says     doesn't change: it only counts
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.gt(0.5).ne(targets.eq(1)).float().mean();
}
