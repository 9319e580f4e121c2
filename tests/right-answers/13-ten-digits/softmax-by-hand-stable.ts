/**
 * @way      Takes the largest away first, though it need not.
 * @replaces 2-softmax.ts
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.sub(logits.detach().max(1, { keepdim: true }).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
