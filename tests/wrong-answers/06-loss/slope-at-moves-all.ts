/**
 * @belief   Raising the weights by h raises this weight by h.
 * @origin   weights.add(h) is shorter than a copy and a row.
 * @replaces 6-flat.ts
 * @does     moves all weights by h.
 * @mend     Only the weight in this place moves. Write into its row of a copy: select(0, place).
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  return (measure(weights.add(h)) - measure(weights.sub(h))) / (2 * h);
}
