/**
 * @belief   The values say how far to turn the weight.
 * @origin   A knob is turned by something.
 * @replaces 6-flat.ts
 * @does     adds each value to the weight.
 * @mend     The weight gets the value itself: fill_, not add_.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).add_(value);
    return measure(copy);
  });
}
