/**
 * @belief   A value that isn't there changes nothing.
 * @origin   if (value) is meant for undefined and catches 0.
 * @replaces 6-flat.ts
 * @does     measures the weights as they were when the value is 0.
 * @mend     0 is a value like any other. An if, || or && takes it for nothing.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    if (value) copy.select(0, place).fill_(value);
    return measure(copy);
  });
}
