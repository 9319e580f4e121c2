/**
 * @belief   Dead is what is 0.
 * @origin   The share of zeros is easier to count.
 * @replaces 6-asleep.ts
 * @does     gives the share of zeros among all outputs.
 * @mend     A unit is dead only when it is 0 for every input.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.eq(0).float().mean().item();
}
