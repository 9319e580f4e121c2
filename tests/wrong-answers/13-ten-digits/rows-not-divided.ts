/**
 * @belief   The gradient is p − y.
 * @origin   So it stands in every book, for one picture.
 * @replaces 3-loss.ts
 * @does     doesn't divide by the number of rows.
 * @mend     The loss is a mean over n rows, so each row has 1/n of the say.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  return logits.detach().softmax(1).sub(F.oneHot(classes, logits.shape[1]));
}
