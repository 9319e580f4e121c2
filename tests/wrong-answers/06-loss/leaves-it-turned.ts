/**
 * @belief   After the last value nobody needs the old one.
 * @origin   It is only one weight out of many.
 * @replaces 6-flat.ts
 * @fails    6-flat > turn · one number for each value, in their order
 * @says     the caller's own weights were written to
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    weights.select(0, place).fill_(value);
    return measure(weights);
  });
}
