/**
 * @belief   Weights are a list of numbers.
 * @origin   A list is easier to write into.
 * @replaces 6-flat.ts
 * @does     hands measure the weights in one row of shape (n).
 * @mend     Keep the shape (n, 1): clone() does.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone().flatten();
    copy.select(0, place).fill_(value);
    return measure(copy);
  });
}
