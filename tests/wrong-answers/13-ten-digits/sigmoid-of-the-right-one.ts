/**
 * @belief   The sigmoid makes a probability of a score.
 * @origin   It did for 3s and 7s.
 * @replaces 3-loss.ts
 * @does     takes the sigmoid of the right score, whatever the others are.
 * @mend     The classes share one probability: softmax, by logSumExp.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return logits.sigmoid().gather(1, classes.unsqueeze(1)).log().mean().neg();
}
