/**
 * @belief   A loss is never below 0, so making sure of it changes nothing.
 * @origin   Rounding might make it negative.
 * @replaces 3-loss.ts
 * @does     stops the gradient of a row whose loss is 0 in float32: it's 0 there, and should be a small number.
 * @mend     Take the loss as it comes out, without relu or clamp: also a loss that is rounded to 0 has a gradient.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const right = logits.gather(1, classes.unsqueeze(1)).squeeze(1);
  return logits.logSumExp(1).sub(right).relu().mean();
}
