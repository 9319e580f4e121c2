/**
 * @belief   A unit that is near an end for one input is saturated.
 * @origin   The next function counts units.
 * @replaces 6-asleep.ts
 * @does     asks of each column whether any number in it is near an end.
 * @mend     Count the numbers, one by one.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  const near = outputs.le(low).float().add(outputs.ge(high).float());
  return near.gt(0).any(0).float().mean().item();
}
