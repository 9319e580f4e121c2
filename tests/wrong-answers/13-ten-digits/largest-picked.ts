/**
 * @belief   The largest log-probability is the one that counts.
 * @origin   It's what the model says.
 * @replaces 3-loss.ts
 * @does     picks the largest number of each row, whichever class is right.
 * @mend     Pick the number at the right class, also when the model thinks little of it.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.max(1).values.mean().neg();
}
