/**
 * @belief   It can be computed with plain numbers.
 * @origin   Math.exp is at hand.
 * @replaces 2-softmax.ts
 * @does     computes with plain numbers, so that no gradient finds the way back.
 * @mend     Stay with tensors: exp, sum, div.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  return logits.detach().softmax(1);
}
