/**
 * @belief   A knob is turned from low to high.
 * @origin   On the picture x rises.
 * @replaces 6-flat.ts
 * @does     turns the weight through the values in rising order, not in the order in which they came.
 * @mend     Keep the order: number i of the result belongs to number i of values.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const copy = weights.clone();
      copy.select(0, place).fill_(value);
      return measure(copy);
    });
}
