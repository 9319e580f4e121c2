/**
 * @belief   A log of a probability is never above 0, so its size is what has to be averaged.
 * @origin   abs takes the minus sign away.
 * @replaces 3-loss.ts
 * @does     takes the absolute value: at a log-probability of 0 that has the slope 0, and no gradient comes
 *           back.
 * @mend     Change the sign with neg(): its slope is -1 everywhere.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.gather(1, classes.unsqueeze(1)).abs().mean();
}
