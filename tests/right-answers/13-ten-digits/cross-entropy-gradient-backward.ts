/**
 * @way      Asks backward after all, on a leaf of its own, with recording turned on for it and put back.
 * @replaces 3-loss.ts
 */
import { F, isGradEnabled, setGradEnabled, type Tensor } from "#engine";

export function crossEntropyGradient(logits: Tensor, classes: Tensor): Tensor {
  const before = isGradEnabled();
  setGradEnabled(true);
  try {
    const leaf = logits.detach().clone().requiresGrad_();
    F.crossEntropy(leaf, classes).backward();
    return leaf.grad!;
  } finally {
    setGradEnabled(before);
  }
}
