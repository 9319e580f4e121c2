/**
 * @belief   Each picture has its loss.
 * @origin   It has.
 * @replaces 3-loss.ts
 * @does     gives one number per row.
 * @mend     Take the mean of them.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.gather(1, classes.unsqueeze(1)).squeeze(1).neg();
}
