/**
 * @belief   The two measurings are put together.
 * @origin   Plus and minus are mixed up, as -h has a minus already.
 * @replaces 6-flat.ts
 * @does     adds the two measurings, where their difference is due.
 * @mend     A rise is what it says above minus what it says below.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (turned(h) + turned(-h)) / (2 * h);
}
