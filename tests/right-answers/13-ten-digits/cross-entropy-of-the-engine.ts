/**
 * @way      Uses the engine's.
 * @replaces 3-loss.ts
 */
import { F, type Tensor } from "#engine";

export function crossEntropy(logits: Tensor, classes: Tensor): Tensor {
  return F.crossEntropy(logits, classes);
}
