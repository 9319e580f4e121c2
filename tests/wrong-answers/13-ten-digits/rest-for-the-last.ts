/**
 * @belief   The last share is what is left of 1.
 * @origin   Shares add up to 1.
 * @replaces 2-softmax.ts
 * @does     makes the last share from 1 minus the others: a small one has hardly any right digits.
 * @mend     Divide each power, the last one too, by the sum.
 */
import { cat, type Tensor } from "#engine";

export function softmaxByHand(logits: Tensor): Tensor {
  const powers = logits.exp();
  const shares = powers.div(powers.sum(1, { keepdim: true }));
  const others = shares.slice(1, 0, shares.shape[1]! - 1);
  const last = others.sum(1, { keepdim: true }).neg().add(1);
  return cat([others, last], 1);
}
