/**
 * @belief   The slope is how much it changes.
 * @origin   "How the loss changes" sounds like a difference.
 * @replaces 6-flat.ts
 * @does     gives the rise and doesn't divide it.
 * @mend     Divide the rise by how far apart the two places are: 2 × h.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return turned(h) - turned(-h);
}
