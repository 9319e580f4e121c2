/**
 * @belief   p.neg() is a tensor of my own, so I may change it.
 * @origin   In numbers that is true; the engine has noted it for the way back.
 * @replaces 1-loss.ts
 * @does     changes a step of the calculation in place (add_): the engine refuses when p is
 *           recorded.
 * @mend     Use add, which makes a new tensor.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const distance = p.neg().add_(1);
  return where(targets.eq(1), distance, p);
}
