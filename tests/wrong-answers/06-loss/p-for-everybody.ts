/**
 * @belief   How sure the model is already says how good it is.
 * @origin   The 3s are in the mind, and the 7s are forgotten.
 * @replaces 1-loss.ts
 * @fails    1-loss > costs · 1 - p for a 3, p for a 7
 * @says     is p, whatever the target
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, _targets: Tensor): Tensor {
  return p.clone();
}
