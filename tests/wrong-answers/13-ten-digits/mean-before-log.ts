/**
 * @belief   The mean may be taken before the logarithm.
 * @origin   Both are means of the same numbers.
 * @replaces 3-loss.ts
 * @does     takes the logarithm of the mean of the probabilities.
 * @mend     The mean is taken of the logarithms, which are what came in.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  const right = logProbabilities.gather(1, classes.unsqueeze(1)).exp();
  return right.mean().log().neg();
}
