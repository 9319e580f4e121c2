/**
 * @belief   Turning by a value means adding it.
 * @origin   A knob is turned from where it stands.
 * @replaces 6-flat.ts
 * @does     adds the values up: each one goes on from where the one before has left the weight.
 * @mend     The weight gets the value itself: fill_, not add_.
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
