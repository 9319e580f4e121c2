/**
 * @way      The largest score minus the log of its own probability.
 * @replaces 2-softmax.ts
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const { values, indices } = logits.max(1);
  return values.sub(logits.logSoftmax(1).gather(1, indices.unsqueeze(1)).squeeze(1));
}
