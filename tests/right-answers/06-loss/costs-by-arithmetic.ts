/**
 * @way      Lets arithmetic pick one of the two cases: target × (1 − p) + (1 − target) × p.
 * @replaces 1-loss.ts
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return targets.mul(p.neg().add(1)).add(targets.neg().add(1).mul(p));
}
