/**
 * @belief   Turning a weight shows a change.
 * @origin   The lesson speaks of how the loss moves.
 * @replaces 6-flat.ts
 * @does     gives by how much the measure has changed since the start.
 * @mend     Return what measure said, as it is.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const before = measure(weights);
  return values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return measure(copy) - before;
  });
}
