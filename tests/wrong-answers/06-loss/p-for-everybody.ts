/**
 * @belief   How sure the model is already says how good it is.
 * @origin   The 3s are in the mind, and the 7s are forgotten.
 * @replaces 1-loss.ts
 * @does     gives p for each picture, whatever its target is.
 * @mend     Look at the targets: p is for a 7 only; a 3 costs 1 - p: the surer, the cheaper.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, _targets: Tensor): Tensor {
  return p.clone();
}
