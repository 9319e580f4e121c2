/**
 * @way      Turns the caller's own weight, and puts the old value back in the end.
 * @replaces 6-flat.ts
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const weight = weights.select(0, place);
  const before = weight.item();
  try {
    return values.map((value) => {
      weight.fill_(value);
      return measure(weights);
    });
  } finally {
    weight.fill_(before);
  }
}
