/**
 * @belief   The loss takes the logarithm.
 * @origin   It's called log-likelihood.
 * @replaces 3-loss.ts
 * @does     takes the logarithm of what is a logarithm already, which gives NaN.
 * @mend     Log-probabilities come in: pick, take the mean, turn the sign.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.gather(1, classes.unsqueeze(1)).log().mean().neg();
}
