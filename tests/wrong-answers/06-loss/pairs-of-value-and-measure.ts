/**
 * @belief   A result needs its input beside it.
 * @origin   A table has two columns.
 * @replaces 6-flat.ts
 * @does     returns pairs: each value with what measure said.
 * @mend     One plain number for each value: what measure said.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return [value, measure(copy)];
  }) as unknown as number[];
}
