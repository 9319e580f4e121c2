/**
 * @belief   The loss wants probabilities.
 * @origin   Softmax is the last layer in many drawings.
 * @replaces 3-loss.ts
 * @does     takes the softmax of the softmax: it's in logSumExp already.
 * @mend     Hand the logits over as they are: softmax is inside.
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.crossEntropy(logits.softmax(1), classes);
}
