/**
 * @belief   A second name is a second copy.
 * @origin   For plain numbers it is.
 * @replaces 6-flat.ts
 * @does     measures weights that are where they were, both times: the two ways, up and down, cancel out.
 * @mend     const low = high makes no copy: both names mean one tensor. Call clone() for each of them.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const high = weights.clone();
  const low = high;
  high.select(0, place).add_(h);
  low.select(0, place).sub_(h);
  return (measure(high) - measure(low)) / (2 * h);
}
