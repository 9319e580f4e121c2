/**
 * @belief   A probability of 0.87 means yes.
 * @origin   A prediction is yes or no.
 * @replaces 2-softmax.ts
 * @does     rounds the probabilities to 0 and 1.
 * @mend     Leave them as they are: the loss needs to know how sure the model is.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  return logits.softmax(1).round();
}
