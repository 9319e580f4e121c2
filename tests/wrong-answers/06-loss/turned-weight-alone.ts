/**
 * @belief   Only the turned weight is measured.
 * @origin   The row that select gives is handed on.
 * @replaces 6-flat.ts
 * @does     hands measure the turned weight alone, not all weights.
 * @mend     measure wants the whole copy, with the one weight changed in it.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => measure(weights.clone().select(0, place).fill_(value)));
}
