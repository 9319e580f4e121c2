/**
 * @belief   The order of a difference does not matter.
 * @origin   A distance has no sign; a slope has one.
 * @replaces 6-flat.ts
 * @does     has the sign turned: it takes lower minus higher.
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
  return (turned(-h) - turned(h)) / (2 * h);
}
