/**
 * @belief   The mean difference says how far off the model is.
 * @origin   That too high and too low cancel out is easily forgotten.
 * @replaces 1-loss.ts
 * @does     takes the mean of p - target with its sign: too high and too low cancel out.
 * @mend     A cost is a distance, never below 0. A 3 costs 1 - p, a 7 costs p; take the mean of these.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).mean();
}
