/**
 * @belief   The log of the right probability, as the formula says.
 * @origin   Each step is right on paper.
 * @replaces 3-loss.ts
 * @does     picks the right probability from a softmax and then takes its log: where it is 0 in float32, that is −Infinity.
 * @mend     score − logSumExp(scores) is the log-probability, and always finite: no softmax, no log of it.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return logits.softmax(1).gather(1, classes.unsqueeze(1)).log().mean().neg();
}
