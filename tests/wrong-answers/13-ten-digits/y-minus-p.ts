/**
 * @belief   The gradient is y − p.
 * @origin   It's how far the probabilities have to go.
 * @replaces 3-loss.ts
 * @does     gives y − p, which is the way down.
 * @mend     The gradient points to where the loss grows: p − y.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const [n = 1, count] = logits.shape;
  return F.oneHot(classes, count).sub(logits.detach().softmax(1)).div(n);
}
