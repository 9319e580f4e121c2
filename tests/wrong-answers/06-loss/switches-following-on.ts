/**
 * @belief   A walk back can start from the loss only if p is recorded, so I see to it.
 * @origin   It's needed at the very first parameters.
 * @replaces 1-loss.ts
 * @does     switches requiresGrad on for the caller's p.
 * @mend     Leave p as it is. Whoever wants gradients has switched it on already, and then the result is
 *           recorded, too.
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  p.requiresGrad_();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
