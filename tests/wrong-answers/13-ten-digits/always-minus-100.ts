/**
 * @belief   Any large number may be taken away.
 * @origin   On paper it may be 100.
 * @replaces 2-softmax.ts
 * @does     takes 100 from all scores, which is too little for some and too much for others.
 * @mend     Take each row's own largest score away.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(100).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
