/**
 * @belief   Probabilities are each score divided by the sum of the scores.
 * @origin   Shares are computed like that.
 * @replaces 2-softmax.ts
 * @does     divides the scores by their sum, without powers.
 * @mend     First take e to the power of each score: scores may be below 0, powers can't.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  return logits.div(logits.sum(1, { keepdim: true }));
}
