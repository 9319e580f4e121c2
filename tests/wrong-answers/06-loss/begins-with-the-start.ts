/**
 * @belief   To compare, one needs the number before the turning, too.
 * @origin   The lesson's table has a column "before".
 * @replaces 6-flat.ts
 * @does     has one number too many: the first one is for the weights as they were.
 * @mend     Return one number for each value, no more.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const before = measure(weights);
  const said = values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return measure(copy);
  });
  return [before, ...said];
}
