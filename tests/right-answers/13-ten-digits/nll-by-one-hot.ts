/**
 * @way      Multiplies with one-hot rows. −0 and 0 are the same.
 * @replaces 3-loss.ts
 */
import { F, type Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  const [n = 1, count] = logProbabilities.shape;
  return logProbabilities.mul(F.oneHot(classes, count)).sum().div(-n);
}
