/**
 * @belief   Mean first or logarithm first is the same.
 * @origin   Both are taken of all rows.
 * @replaces 3-loss.ts
 * @does     takes the logarithm of the mean probability.
 * @mend     First the logarithm of each row's probability, then the mean over the rows.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return logits.softmax(1).gather(1, classes.unsqueeze(1)).mean().log().neg();
}
