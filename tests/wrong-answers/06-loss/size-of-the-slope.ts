/**
 * @belief   A slope is a size.
 * @origin   A distance has no sign; a slope has one.
 * @replaces 6-flat.ts
 * @does     loses the sign: its slope is never below 0.
 * @mend     A slope below 0 says that the measure falls. Leave out abs.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return Math.abs(turned(h) - turned(-h)) / (2 * h);
}
