/**
 * @belief   What counts is where the weight ends.
 * @origin   One variable is overwritten in the loop.
 * @replaces 6-flat.ts
 * @does     gives only what measure said last.
 * @mend     Return a list with one number for each value.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const said: number[] = [];
  for (const value of values) {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    said[0] = measure(copy);
  }
  return said;
}
