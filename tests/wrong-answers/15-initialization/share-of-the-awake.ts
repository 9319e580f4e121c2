/**
 * @belief   The share that learns.
 * @origin   Both shares make 1 together.
 * @replaces 6-asleep.ts
 * @does     gives the share of the others.
 * @mend     Count those near the ends.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return outputs.gt(low).float().mul(outputs.lt(high).float()).mean().item();
}
