/**
 * @way      The distance from the right answer, literally: the size of p - target, without where.
 * @replaces 1-loss.ts
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return targets.sub(p).abs();
}
