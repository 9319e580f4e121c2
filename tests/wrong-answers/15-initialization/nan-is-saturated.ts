/**
 * @belief   What doesn't lie between the limits lies at an end.
 * @origin   NaN is forgotten.
 * @replaces 6-asleep.ts
 * @does     counts NaN as saturated, because it takes away what lies between.
 * @mend     NaN lies nowhere. Count what is at an end, not what isn't in between.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return 1 - outputs.gt(low).float().mul(outputs.lt(high).float()).mean().item();
}
