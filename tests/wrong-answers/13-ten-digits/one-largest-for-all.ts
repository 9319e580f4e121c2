/**
 * @belief   The largest score of all is taken away.
 * @origin   max() without a dimension gives it.
 * @replaces 2-softmax.ts
 * @does     takes the same number from all rows, and a row far below it becomes 0 / 0.
 * @mend     Each row has its own largest: max(1, { keepdim: true }).values.
 */
import type { Tensor } from "#engine";

export function softmax(logits: Tensor): Tensor {
  const powers = logits.sub(logits.max()).exp();
  return powers.div(powers.sum(1, { keepdim: true }));
}
