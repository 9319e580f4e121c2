/**
 * @way      The largest score less the log of its share, which is never 0.
 * @replaces 2-softmax.ts
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1).values;
  const share = logits.softmax(1).max(1).values;
  return largest.sub(share.log());
}
