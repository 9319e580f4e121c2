/**
 * @belief   A mean is as good as a sum.
 * @origin   The loss is a mean.
 * @replaces 2-softmax.ts
 * @does     takes the mean of the powers, which is less by the log of count.
 * @mend     Sum the powers.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1).values;
  return logits.sub(largest.unsqueeze(1)).exp().mean(1).log().add(largest);
}
