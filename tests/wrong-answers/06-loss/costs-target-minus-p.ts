/**
 * @belief   The error is what is missing to the target.
 * @origin   Target minus prediction is the error in many texts.
 * @replaces 1-loss.ts
 * @does     gives target - p: for a 7 the cost is 0 or below.
 * @mend     A cost is a distance, never below 0. A 7 costs p; only a 3 costs 1 - p.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return targets.sub(p);
}
