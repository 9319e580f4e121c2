/**
 * @belief   Only the log of 0 does harm, so cut it.
 * @origin   Some losses do so.
 * @replaces 3-loss.ts
 * @does     cuts log-probabilities below −100: a score that is farther below costs 100, and has no slope there.
 * @mend     logits − logSumExp(logits) is the log-probability, and always finite: nothing has to be cut.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return logits.softmax(1).log().clamp(-100).gather(1, classes.unsqueeze(1)).mean().neg();
}
