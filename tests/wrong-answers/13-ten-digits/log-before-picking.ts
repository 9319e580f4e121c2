/**
 * @belief   The loss takes the logarithm.
 * @origin   It's called log-likelihood.
 * @replaces 3-loss.ts
 * @does     takes the logarithm of the whole table, in which logarithms stand already: that gives NaN.
 * @mend     Log-probabilities come in: pick, take the mean, turn the sign.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.log().gather(1, classes.unsqueeze(1)).mean().neg();
}
