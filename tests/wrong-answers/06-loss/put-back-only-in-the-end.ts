/**
 * @belief   What stands behind the loop is always reached.
 * @origin   It is, until something throws.
 * @replaces 6-flat.ts
 * @does     leaves the caller's weight turned when measure throws an error.
 * @mend     Turn a copy (clone()): then there is nothing to put back. Or put it back in a finally block.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const knob = weights.select(0, place);
  const own = knob.item();
  const results = values.map((value) => {
    knob.fill_(value);
    return measure(weights);
  });
  knob.fill_(own);
  return results;
}
