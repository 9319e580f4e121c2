/**
 * @belief   The sum goes over dimension 0.
 * @origin   Dimension 0 comes first.
 * @replaces 2-softmax.ts
 * @does     makes each column add up to 1.
 * @mend     The scores of one picture are in a row: sum along dimension 1.
 */
import type { Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  return powers.div(powers.sum(0, { keepdim: true }));
}
