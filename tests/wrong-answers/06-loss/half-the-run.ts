/**
 * @belief   h is the step, so divide by h.
 * @origin   In the one-sided formula it is.
 * @replaces 6-flat.ts
 * @does     divides the rise by h.
 * @mend     From h below to h above is a distance of 2 × h.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (turned(h) - turned(-h)) / h;
}
