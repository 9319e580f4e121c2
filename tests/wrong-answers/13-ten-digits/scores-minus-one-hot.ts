/**
 * @belief   p are the numbers that the model gives.
 * @origin   They are called predictions.
 * @replaces 3-loss.ts
 * @does     takes the scores for the probabilities.
 * @mend     p is the softmax of the scores.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  return logits
    .detach()
    .sub(F.oneHot(classes, logits.shape[1]))
    .div(logits.shape[0] ?? 1);
}
