/**
 * @belief   mul_ and add_ are mul and add.
 * @origin   The underscore is taken for a matter of style.
 * @replaces 1-loss.ts
 * @does     writes 1 - p into the caller's p.
 * @mend     Methods whose name ends in _ write into their tensor. Use neg and add, which make a new one.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const kept = p.clone();
  return where(targets.eq(1), p.mul_(-1).add_(1), kept);
}
