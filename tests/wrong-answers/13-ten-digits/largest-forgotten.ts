/**
 * @belief   What was taken away is gone.
 * @origin   In softmax it needn't come back.
 * @replaces 2-softmax.ts
 * @does     doesn't add the largest score again.
 * @mend     Softmax doesn't change when something is taken away, logSumExp does: add it in the end.
 */
import type { Tensor } from "#engine";

export function logSumExp(logits: Tensor): Tensor {
  const largest = logits.max(1, { keepdim: true }).values;
  return logits.sub(largest).exp().sum(1).log();
}
