/**
 * @belief   It's the first weight whose slope is asked for.
 * @origin   In the lesson, the first of the 784 weights comes first.
 * @replaces 6-flat.ts
 * @does     takes the first weight, whichever place was given.
 * @mend     Use place: select(0, place).
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, 0).add_(by);
    return measure(copy);
  };
  return (turned(h) - turned(-h)) / (2 * h);
}
