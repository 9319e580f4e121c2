/**
 * @belief   The mean of the log-probabilities is the loss.
 * @origin   It's what one wants to be large.
 * @replaces 3-loss.ts
 * @does     gives the mean without turning its sign, so the loss falls as the model gets worse.
 * @mend     Minus the mean: a loss is small when all is well.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.gather(1, classes.unsqueeze(1)).mean();
}
