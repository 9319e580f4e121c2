/**
 * @way      Sums without keepdim, and makes a column of it.
 * @replaces 2-softmax.ts
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  return logits.exp().div(logits.exp().sum(1).unsqueeze(1));
}
