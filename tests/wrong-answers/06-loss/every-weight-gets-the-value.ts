/**
 * @belief   fill_ on the weights sets the weight.
 * @origin   The place was forgotten: fill_ fills whatever it is called on.
 * @replaces 6-flat.ts
 * @does     gives the value to all weights.
 * @mend     Only one weight is turned. Take its row first: select(0, place).
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    copy.fill_(value);
    return measure(copy);
  });
}
