/**
 * @belief   Any base will do.
 * @origin   Computers like 2.
 * @replaces 2-softmax.ts
 * @does     takes powers of 2.
 * @mend     Softmax takes powers of e: exp().
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.mul(Math.LN2).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
