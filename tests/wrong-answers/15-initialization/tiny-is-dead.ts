/**
 * @belief   Nearly 0 is 0.
 * @origin   One rounds before one compares.
 * @replaces 6-asleep.ts
 * @does     takes units for dead whose outputs are tiny.
 * @mend     However small, an output above 0 lets a gradient pass.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.lt(1e-6).all(0).float().mean().item();
}
