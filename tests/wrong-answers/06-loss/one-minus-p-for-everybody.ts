/**
 * @belief   What is missing to 1 is the mistake.
 * @origin   The 3s are in the mind, and the 7s are forgotten.
 * @replaces 1-loss.ts
 * @does     gives 1 - p for each picture, whatever its target is.
 * @mend     Look at the targets: 1 - p is for a 3 only; a 7 costs p.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, _targets: Tensor): Tensor {
  return p.neg().add(1);
}
