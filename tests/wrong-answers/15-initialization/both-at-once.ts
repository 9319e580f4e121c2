/**
 * @belief   Low and high.
 * @origin   The sentence says "and".
 * @replaces 6-asleep.ts
 * @does     looks for numbers that are low and high at once, and finds none.
 * @mend     One of the two is enough: or.
 */
import type { Tensor } from "#engine";

export function saturatedShare(outputs: Tensor, low: number, high: number): number {
  return outputs.le(low).float().mul(outputs.ge(high).float()).mean().item();
}
