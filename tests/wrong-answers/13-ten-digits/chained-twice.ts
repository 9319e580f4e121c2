/**
 * @belief   p - y is only the first factor of the chain; the slope of softmax comes next.
 * @origin   The chain rule multiplies slopes.
 * @replaces 3-loss.ts
 * @does     multiplies the difference once more by p · (1 - p).
 * @mend     probabilities - one-hot rows is the whole chain already: divide it by the number of rows.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const p = logits.detach().softmax(1);
  const difference = p.sub(F.oneHot(classes, p.shape[1]!));
  const slope = p.mul(p.neg().add(1));
  return difference.mul(slope).div(p.shape[0]!);
}
