/**
 * @belief   A slope is run over rise.
 * @origin   The two are easily mixed up.
 * @replaces 6-flat.ts
 * @does     divides the distance by the rise.
 * @mend     A slope is the rise divided by the distance.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (2 * h) / (turned(h) - turned(-h));
}
