/**
 * @belief   Mostly 0 is dead.
 * @origin   One takes the usual for the rule.
 * @replaces 6-asleep.ts
 * @does     takes units for dead that are 0 for half of the inputs or more.
 * @mend     Dead is 0 for every input.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.eq(0).float().mean(0).ge(0.5).float().mean().item();
}
