/**
 * @belief   Score minus log-sum-exp is the loss.
 * @origin   That's the log-probability.
 * @replaces 3-loss.ts
 * @does     gives the mean log-probability, without minus.
 * @mend     logSumExp − score: a loss is 0 or more.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.crossEntropy(logits, classes).neg();
}
