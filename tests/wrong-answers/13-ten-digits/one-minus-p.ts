/**
 * @belief   The loss is 1 − p, as for 3s and 7s.
 * @origin   Module 06 took it.
 * @replaces 3-loss.ts
 * @does     takes 1 minus the probability of the right class.
 * @mend     Minus the log of it: a confident mistake costs much more than 1.
 */
import type { Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  const p = logits.softmax(1).gather(1, classes.unsqueeze(1));
  return p.neg().add(1).mean();
}
