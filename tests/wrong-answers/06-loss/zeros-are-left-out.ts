/**
 * @belief   A weight of 0 has nothing to measure.
 * @origin   filter(Boolean) tidies a list.
 * @replaces 6-flat.ts
 * @does     leaves out the values that are 0: the list gets shorter.
 * @mend     0 is a value like any other. Measure once for each value.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.filter(Boolean).map((value) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return measure(copy);
  });
}
