/**
 * @belief   Turning by h means: times 1 + h.
 * @origin   The lesson multiplies by 1.0001.
 * @replaces 6-flat.ts
 * @does     moves the weight by h times its own value.
 * @mend     Add h and subtract h. Multiplying goes another distance for each weight, and none at all for
 *           0.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).mul_(1 + by);
    return measure(copy);
  };
  return (turned(h) - turned(-h)) / (2 * h);
}
