/**
 * @belief   A copy with gradients and backward give the same.
 * @origin   While the engine records, they do.
 * @replaces 3-loss.ts
 * @does     walks back from a loss, which fails where nothing is recorded.
 * @mend     Take the formula, (p − y) / n: it needs no record.
 */
import { F, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const own = logits.detach().clone().requiresGrad_();
  F.crossEntropy(own, classes).backward();
  return own.grad!;
}
