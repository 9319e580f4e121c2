/**
 * @belief   abs at the end makes a distance of it.
 * @origin   Mean and abs can be taken in any order, it seems.
 * @replaces 1-loss.ts
 * @does     takes the size of the mean difference: too high and too low cancel out before the sign is
 *           lost.
 * @mend     First make a distance of each difference, then take the mean.
 */
import type { Tensor } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).mean().abs();
}
