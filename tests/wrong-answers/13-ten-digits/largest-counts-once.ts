/**
 * @belief   The largest score gives the 1, all others come on top.
 * @origin   e to the 0 is 1.
 * @replaces 2-softmax.ts
 * @does     counts the largest score once, however often it comes.
 * @mend     Add up the powers of all scores, minus the largest: each that is as large gives a 1.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1, { keepdim: true }).values;
  const others = logits.lt(largest).float();
  const sum = logits.sub(largest).exp().mul(others).sum(1).add(1);
  return sum.log().add(largest.select(1, 0));
}
