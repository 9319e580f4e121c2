/**
 * @belief   How many are dead.
 * @origin   sum and mean are mixed up.
 * @replaces 6-asleep.ts
 * @does     gives a count and not a share.
 * @mend     Divide by the number of units.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.eq(0).all(0).float().sum().item();
}
