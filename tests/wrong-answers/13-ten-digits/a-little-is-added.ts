/**
 * @belief   A tiny number keeps the log from 0.
 * @origin   Many scripts add 1e-8.
 * @replaces 3-loss.ts
 * @does     adds a tiny number before the log: no loss is above 18.4, and there is no slope there.
 * @mend     With logSumExp nothing has to be added.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.nllLoss(logits.softmax(1).add(1e-8).log(), classes);
}
