/**
 * @belief   shape[1] is how many there are.
 * @origin   In a square table it is.
 * @replaces 3-loss.ts
 * @does     divides by the number of classes.
 * @mend     The mean goes over the rows: mean(), or shape[0].
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  const picked = logProbabilities.gather(1, classes.unsqueeze(1));
  return picked.sum().neg().div(logProbabilities.shape[1]!);
}
