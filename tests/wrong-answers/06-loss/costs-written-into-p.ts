/**
 * @belief   sub_ subtracts, like sub.
 * @origin   The underscore is taken for a matter of style.
 * @replaces 1-loss.ts
 * @does     writes its calculation into the caller's p: after the call p holds something else.
 * @mend     Methods whose name ends in _ write into their tensor. Use those without, which make a new
 *           one.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.sub_(targets).abs();
}
