/**
 * @belief   Only differences of scores count, so their powers will do.
 * @origin   1 / Infinity is 0, as it should be.
 * @replaces 2-softmax.ts
 * @does     takes the power of how far other scores are above this one: it becomes Infinity, and on the way back Infinity × 0 is NaN.
 * @mend     Take the largest score of the row away from all, then the powers: none of them is above 1.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const differences = logits.unsqueeze(1).sub(logits.unsqueeze(2));
  return differences.exp().sum(2).pow(-1);
}
