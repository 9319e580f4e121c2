/**
 * @belief   A unit that gives 0 is dead.
 * @origin   "Any" and "all" are mixed up.
 * @replaces 6-asleep.ts
 * @does     counts units that are 0 for at least one input.
 * @mend     All outputs of the unit have to be 0.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.eq(0).any(0).float().mean().item();
}
