/**
 * @belief   / 2 * h divides by 2h.
 * @origin   On paper it does.
 * @replaces 6-flat.ts
 * @does     divides the rise by 2 and multiplies it by h.
 * @mend     Put 2 * h in parentheses: without them only the 2 divides.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return ((turned(h) - turned(-h)) / 2) * h;
}
