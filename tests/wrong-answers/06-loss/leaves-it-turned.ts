/**
 * @belief   After the last value nobody needs the old one.
 * @origin   It is only one weight out of many.
 * @replaces 6-flat.ts
 * @does     leaves the last value in the caller's weights.
 * @mend     Write into a copy (clone()), or put the old value back when all is measured. (Keep the
 *           old one as a clone(): what select and detach give shares the memory, and changes with it.)
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    weights.select(0, place).fill_(value);
    return measure(weights);
  });
}
