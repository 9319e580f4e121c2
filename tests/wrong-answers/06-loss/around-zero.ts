/**
 * @belief   Set the weight to h and to -h.
 * @origin   The place where the slope is asked for is forgotten.
 * @replaces 6-flat.ts
 * @does     sets the weight to h and to -h, whatever it was.
 * @mend     Go h to each side of the weight's own value: add_, not fill_.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).fill_(by);
    return measure(copy);
  };
  return (turned(h) - turned(-h)) / (2 * h);
}
