/**
 * @way      Takes the largest outside of the record: it has no say in the gradient.
 * @replaces 2-softmax.ts
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.detach().max(1, { keepdim: true }).values).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
