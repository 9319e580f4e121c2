/**
 * @belief   h is a share of the weight, and the distance is what lies between the two.
 * @origin   The lesson multiplies by 1.0001.
 * @replaces 6-flat.ts
 * @does     moves the weight by h times its own value: not at all when it is 0 (0 / 0 is NaN).
 * @mend     Add h and subtract h, and divide by 2h.
 */
import type { Tensor } from "#engine";
import { type Measure, withWeight } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const own = weights.select(0, place).item();
  const up = own * (1 + h);
  const down = own * (1 - h);
  return (measure(withWeight(weights, place, up)) - measure(withWeight(weights, place, down))) / (up - down);
}
