/**
 * @belief   log p is score - logSumExp, so logSumExp is score - log p.
 * @origin   On paper. In float32 the share p may be 0, and its log -Infinity.
 * @replaces 2-softmax.ts
 * @does     takes the log of a softmax: where the share of the first score is 0, Infinity comes out.
 * @mend     The log of the sum of the shifted powers: that sum is never below 1.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const peaks = logits.max(1, { keepdim: true }).values;
  const powers = logits.sub(peaks).exp();
  const shares = powers.div(powers.sum(1, { keepdim: true }));
  return logits.select(1, 0).sub(shares.select(1, 0).log());
}
