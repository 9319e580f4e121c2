/**
 * @belief   A value says by how much the weight is multiplied.
 * @origin   The lesson multiplies by 1.0001.
 * @replaces 6-flat.ts
 * @does     multiplies the weight by each value.
 * @mend     The weight gets the value itself: fill_, not mul_.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).mul_(value);
    return measure(copy);
  });
}
