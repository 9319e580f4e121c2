/**
 * @belief   A formula needs no detach.
 * @origin   There is no backward in it.
 * @replaces 3-loss.ts
 * @does     gives a result that is still part of the record.
 * @mend     Compute it from logits.detach(): a gradient is a plain result.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  return logits
    .softmax(1)
    .sub(F.oneHot(classes, logits.shape[1]))
    .div(logits.shape[0] ?? 1);
}
