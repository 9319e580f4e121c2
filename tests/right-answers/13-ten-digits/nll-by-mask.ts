/**
 * @way      Selects what the one-hot rows mark.
 * @replaces 3-loss.ts
 */
import { F, type Tensor } from "#engine";

export function nllLoss(logProbabilities: Tensor, classes: Tensor): Tensor {
  return logProbabilities.maskedSelect(F.oneHot(classes, logProbabilities.shape[1]).bool()).neg().mean();
}
