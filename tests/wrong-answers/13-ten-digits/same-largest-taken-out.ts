/**
 * @belief   One largest score for all rows will do.
 * @origin   max() is shorter.
 * @replaces 2-softmax.ts
 * @does     takes the same number from all rows, and the log of a row far below is −Infinity.
 * @mend     Each row has its own largest: max(1).
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max();
  return logits.sub(largest).exp().sum(1).log().add(largest);
}
