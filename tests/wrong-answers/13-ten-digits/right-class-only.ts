/**
 * @belief   Only the score of the right class gets a gradient.
 * @origin   Only its probability is in the loss.
 * @replaces 3-loss.ts
 * @does     gives p − 1 at the right class and 0 everywhere else.
 * @mend     The other scores are in the sum below: they get p.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const y = F.oneHot(classes, logits.shape[1]);
  return logits
    .detach()
    .softmax(1)
    .sub(y)
    .mul(y)
    .div(logits.shape[0] ?? 1);
}
