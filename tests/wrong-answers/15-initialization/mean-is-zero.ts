/**
 * @belief   Where nothing is below 0, a mean of 0 means that all are 0.
 * @origin   It is true of numbers without rounding.
 * @replaces 6-asleep.ts
 * @does     takes the mean of each unit, which is rounded to 0 where a single output is as small as a float32 can be.
 * @mend     Ask each output whether it is 0: eq(0).all(0).
 */
import type { Tensor } from "#engine";

export function deadShare(outputs: Tensor): number {
  return outputs.mean(0).eq(0).float().mean().item();
}
