/**
 * @belief   The distance is 2 × h, so go 2 × h.
 * @origin   Only the length of the way is looked at.
 * @replaces 6-flat.ts
 * @does     goes 2 × h up from the weight's own value, and nothing down.
 * @mend     Go h to each side of the weight's own value.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (turned(2 * h) - turned(0)) / (2 * h);
}
