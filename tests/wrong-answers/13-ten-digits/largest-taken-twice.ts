/**
 * @belief   The largest is taken from the result as well.
 * @origin   What was done once is done again.
 * @replaces 2-softmax.ts
 * @does     takes the largest score away once more instead of adding it.
 * @mend     It was taken out of the sum, so add it to the log.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1).values;
  return logits.sub(largest.unsqueeze(1)).exp().sum(1).log().sub(largest);
}
