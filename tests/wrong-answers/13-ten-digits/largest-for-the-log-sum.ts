/**
 * @belief   logSumExp is the largest score.
 * @origin   It nearly is, when one is much larger.
 * @replaces 3-loss.ts
 * @does     takes the largest score where logSumExp is due.
 * @mend     logits.logSumExp(1): the other scores count, too.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const right = logits.gather(1, classes.unsqueeze(1)).squeeze(1);
  return logits.max(1).values.sub(right).mean();
}
