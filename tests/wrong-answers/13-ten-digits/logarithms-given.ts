/**
 * @belief   Softmax ends with the logarithm.
 * @origin   logSoftmax is what the loss uses.
 * @replaces 2-softmax.ts
 * @does     gives the logarithms of the probabilities.
 * @mend     Give the probabilities themselves.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  return logits.logSoftmax(1);
}
