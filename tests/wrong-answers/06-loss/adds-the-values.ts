/**
 * @belief   A value says how far to turn.
 * @origin   A knob is turned by something.
 * @replaces 6-flat.ts
 * @fails    6-flat > turn · one number for each value, in their order
 * @says     is what adding the values to the weight gives
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
