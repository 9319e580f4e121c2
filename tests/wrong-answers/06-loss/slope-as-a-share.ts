/**
 * @belief   A change is told as a share of what was there before.
 * @origin   Per cent are the usual way to speak of changes.
 * @replaces 6-flat.ts
 * @does     divides the rise by what measure says about the weights as they were.
 * @mend     Divide the rise by the distance, 2 × h, and by nothing else.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (turned(h) - turned(-h)) / (2 * h) / measure(weights);
}
