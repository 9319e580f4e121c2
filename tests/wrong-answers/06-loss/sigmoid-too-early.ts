/**
 * @belief   A loss for 3s and 7s begins with a sigmoid.
 * @origin   The finished loss has one; but this first version gets p.
 * @replaces 1-loss.ts
 * @does     puts p through a sigmoid before it takes the distance.
 * @mend     Here p lies between 0 and 1 already, so take the distance at once. The sigmoid comes in
 *           section 4.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  const s = p.sigmoid();
  return where(targets.eq(1), s.neg().add(1), s).mean();
}
