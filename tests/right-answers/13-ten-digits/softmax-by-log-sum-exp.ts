/**
 * @way      Takes e to the power of score minus logSumExp.
 * @replaces 2-softmax.ts
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  return logits.sub(logits.logSumExp(1, { keepdim: true })).exp();
}
