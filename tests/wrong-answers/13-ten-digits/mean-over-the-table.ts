/**
 * @belief   One-hot rows times log-probabilities, then the mean.
 * @origin   That's the formula with the sum over classes.
 * @replaces 3-loss.ts
 * @does     divides by all numbers of the table, and not by its rows.
 * @mend     Sum along the row first, then take the mean over the rows.
 */
import { F, type Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  const [, count = 1] = logProbabilities.shape;
  return logProbabilities.mul(F.oneHot(classes, count)).mean().neg();
}
