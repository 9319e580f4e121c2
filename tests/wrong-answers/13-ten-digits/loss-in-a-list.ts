/**
 * @belief   A loss is a tensor with one number.
 * @origin   Its shape is (1), as a bias has.
 * @replaces 3-loss.ts
 * @does     gives the shape (1).
 * @mend     mean() gives the shape (): leave it so.
 */
import type { Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.gather(1, classes.unsqueeze(1)).mean().neg().unsqueeze(0);
}
