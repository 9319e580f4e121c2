/**
 * @belief   The loss is the sum over the pictures.
 * @origin   Likelihoods multiply, so logs add up.
 * @replaces 3-loss.ts
 * @does     gives the sum, which grows with the number of rows.
 * @mend     Give the mean: then batches of all sizes compare.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.gather(1, classes.unsqueeze(1)).sum().neg();
}
