/**
 * @belief   A unit that is 0 at both ends is 0 in between.
 * @origin   The ends are what one looks at first.
 * @replaces 6-asleep.ts
 * @does     looks at the first and at the last input only.
 * @mend     One input in between is enough to be alive: ask all of them, all(0).
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  const [first, last] = [outputs.select(0, 0), outputs.select(0, -1)].map((row) => row.eq(0).float());
  return first!.mul(last!).mean().item();
}
