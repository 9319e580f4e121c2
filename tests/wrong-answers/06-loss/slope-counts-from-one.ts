/**
 * @belief   The first weight is number 1.
 * @origin   People count from 1.
 * @replaces 6-flat.ts
 * @does     takes the weight one place before the one that was meant (the last one for place 0).
 * @mend     Counting begins at 0: place is the index as it is. Leave out the - 1.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place - 1).add_(by);
    return measure(copy);
  };
  return (turned(h) - turned(-h)) / (2 * h);
}
