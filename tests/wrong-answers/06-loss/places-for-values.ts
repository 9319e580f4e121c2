/**
 * @belief   The weight goes through 0, 1, 2.
 * @origin   The index of the loop is used for what stands there.
 * @replaces 6-flat.ts
 * @does     gives the weight the places of the values, 0, 1, 2, ..., not the values.
 * @mend     map hands over the value first and its place second: use the value.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((_, i) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(i);
    return measure(copy);
  });
}
