/**
 * @belief   y is the class number.
 * @origin   The labels are called y.
 * @replaces 3-loss.ts
 * @does     takes the class number from every probability of the row.
 * @mend     y is the one-hot row of the class.
 */
import type { Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  return logits
    .detach()
    .softmax(1)
    .sub(classes.unsqueeze(1))
    .div(logits.shape[0] ?? 1);
}
