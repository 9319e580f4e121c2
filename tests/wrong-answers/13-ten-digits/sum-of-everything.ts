/**
 * @belief   sum() gives the sum.
 * @origin   For one row it does.
 * @replaces 2-softmax.ts
 * @does     divides by the sum over all rows together.
 * @mend     Each row has its own sum: sum(1, { keepdim: true }).
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  return powers.div(powers.sum());
}
