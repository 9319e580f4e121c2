/**
 * @belief   The loss is log-sum-exp.
 * @origin   It holds all ten scores.
 * @replaces 3-loss.ts
 * @does     gives the mean log-sum-exp, whichever class is right.
 * @mend     Subtract the score of the right class.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return logits.logSumExp(1).mean();
}
