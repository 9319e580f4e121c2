/**
 * @belief   A dead unit always gives the same.
 * @origin   It does. But so do others.
 * @replaces 6-asleep.ts
 * @does     takes a unit for dead that gives the same number for every input, whichever number it is.
 * @mend     Dead means 0 for every input: compare with 0.
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.std(0).eq(0).float().mean().item();
}
