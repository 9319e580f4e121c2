/**
 * @way      Writes into one copy again and again, always in the same place.
 * @replaces 6-flat.ts
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const copy = weights.detach().clone();
  const said: number[] = [];
  for (const value of values) {
    copy.select(0, place).fill_(value);
    said.push(measure(copy));
  }
  return said;
}
