/**
 * @belief   backward gives the gradient.
 * @origin   It does, and leaves it on the tensor.
 * @replaces 3-loss.ts
 * @does     walks back to the logits themselves, and changes their .grad.
 * @mend     Leave the logits alone: the formula needs no backward.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const own = logits.requiresGrad ? logits : logits.clone().requiresGrad_();
  F.crossEntropy(own, classes).backward();
  return own.grad!.detach();
}
