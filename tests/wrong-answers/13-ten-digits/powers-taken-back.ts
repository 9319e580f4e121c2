/**
 * @belief   The probability is what counts.
 * @origin   Log-probabilities are hard to read.
 * @replaces 3-loss.ts
 * @does     turns logs back into probabilities first.
 * @mend     Take minus the mean of the logs.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.exp().gather(1, classes.unsqueeze(1)).mean().neg();
}
