/**
 * @belief   One input shows it.
 * @origin   A dead unit gives 0 there.
 * @replaces 6-asleep.ts
 * @does     looks at the first input only.
 * @mend     A unit may be 0 for one input and awake for the next.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.select(0, 0).eq(0).float().mean().item();
}
