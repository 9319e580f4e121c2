/**
 * @belief   shape.length is how long the table is.
 * @origin   A list's length is how many items it has.
 * @replaces 3-loss.ts
 * @does     divides by 2, which is how many dimensions there are.
 * @mend     The number of rows is shape[0].
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const p = logits.detach().softmax(1);
  return p.sub(F.oneHot(classes, logits.shape[1]!)).div(logits.shape.length);
}
