/**
 * @way      Asks for bools, and divides the sum by the number of elements.
 * @replaces 1-loss.ts
 */
import { type Tensor, where } from "#engine";

export function confidenceLoss(p: Tensor, targets: Tensor): Tensor {
  return where(targets.bool(), p.mul(-1).add(1), p).sum().div(p.size);
}
