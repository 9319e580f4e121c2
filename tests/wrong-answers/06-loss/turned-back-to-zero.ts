/**
 * @belief   A knob is turned back to 0.
 * @origin   The old value was not kept.
 * @replaces 6-flat.ts
 * @does     leaves 0 in the caller's weights, in the place that was turned.
 * @mend     Write into a copy (clone()): then nothing has to be put back.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const said = values.map((value) => {
    weights.select(0, place).fill_(value);
    return measure(weights);
  });
  weights.select(0, place).fill_(0);
  return said;
}
