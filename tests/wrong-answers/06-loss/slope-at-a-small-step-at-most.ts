/**
 * @belief   The smaller the step, the better the slope.
 * @origin   For a curve that is right. A measure with jumps needs the whole step, and float32 has few digits.
 * @replaces 6-flat.ts
 * @does     goes at most 0.001 to each side, however large h is.
 * @mend     Go h to each side, and divide by 2 × h: the caller has chosen how far to look.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const step = Math.min(h, 0.001);
  const own = weights.select(0, place).item();
  const turned = (value: number): number => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return measure(copy);
  };
  return (turned(own + step) - turned(own - step)) / (2 * step);
}
