/**
 * @belief   n is the number of classes.
 * @origin   Ten is a number that is at hand.
 * @replaces 3-loss.ts
 * @does     divides by the number of columns.
 * @mend     The mean goes over the rows: divide by shape[0].
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  return logits
    .detach()
    .softmax(1)
    .sub(F.oneHot(classes, logits.shape[1]))
    .div(logits.shape[1] ?? 1);
}
