/**
 * @belief   It's the first weight that is turned.
 * @origin   In the lesson, the first of the 784 weights comes first.
 * @replaces 6-flat.ts
 * @does     turns the first weight, whichever place was given.
 * @mend     Use place: select(0, place).
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    copy.select(0, 0).fill_(value);
    return measure(copy);
  });
}
