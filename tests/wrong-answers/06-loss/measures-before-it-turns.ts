/**
 * @belief   Measure, then turn, for every value.
 * @origin   The two lines are in the wrong order.
 * @replaces 6-flat.ts
 * @does     measures before it writes the value: each number belongs to the weight as it was before.
 * @mend     First write the value, then measure.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const copy = weights.clone();
  const heights: number[] = [];
  for (const value of values) {
    heights.push(measure(copy));
    copy.select(0, place).fill_(value);
  }
  return heights;
}
