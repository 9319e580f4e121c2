/**
 * @belief   The slope is p(1 − p).
 * @origin   That's the slope of a sigmoid.
 * @replaces 3-loss.ts
 * @does     gives p(1 − p), which is the slope of a probability and not of the loss.
 * @mend     p(1 − p) is divided by p when the log is taken: what is left is p − y.
 */
import type { Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const p = logits.detach().softmax(1);
  return p.mul(p.neg().add(1)).div(logits.shape[0] ?? 1);
}
