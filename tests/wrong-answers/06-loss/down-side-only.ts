/**
 * @belief   Down is enough: the slope is the same on both sides.
 * @origin   On a straight line it is.
 * @replaces 6-flat.ts
 * @does     starts at the weight itself and goes down only.
 * @mend     Go h to each side, and divide by the distance between the two.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (turned(0) - turned(-h)) / h;
}
