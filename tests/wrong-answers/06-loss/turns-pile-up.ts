/**
 * @belief   Turning by a value means adding it.
 * @origin   A knob is turned from where it stands.
 * @replaces 6-flat.ts
 * @fails    6-flat > turn · one number for each value, in their order
 * @says     is what adding up the values gives
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const copy = weights.clone();
  return values.map((value) => {
    copy.select(0, place).add_(value);
    return measure(copy);
  });
}
