/**
 * @way      Picks from the log-softmax.
 * @replaces 3-loss.ts
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return logits.logSoftmax(1).gather(1, classes.unsqueeze(1)).mean().neg();
}
