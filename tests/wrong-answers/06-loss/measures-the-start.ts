/**
 * @belief   Changing the copy is enough.
 * @origin   Two tensors in one function, and the wrong one is measured.
 * @replaces 6-flat.ts
 * @fails    6-flat > turn · one number for each value, in their order
 * @says     is the same number for every value
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return measure(weights);
  });
}
