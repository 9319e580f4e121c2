/**
 * @way      Turns the caller's own weight, and puts the old value back in the end.
 * @replaces 6-flat.ts
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const weight = weights.select(0, place);
  const before = weight.item();
  const said = values.map((value) => {
    weight.fill_(value);
    return measure(weights);
  });
  weight.fill_(before);
  return said;
}
