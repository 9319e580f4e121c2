/**
 * @belief   1 counts as true, so the targets themselves are the condition.
 * @origin   In JavaScript and in NumPy any number will do as a condition.
 * @replaces 1-loss.ts
 * @does     gives where the targets themselves as its condition, which the engine refuses.
 * @mend     The targets are numbers, but where wants yes or no for every element: ask targets.eq(1).
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return where(targets, p.neg().add(1), p);
}
