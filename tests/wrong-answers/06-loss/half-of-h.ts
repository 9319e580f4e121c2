/**
 * @belief   h is how far apart the two places are.
 * @origin   The other formula for a slope has h for the whole distance.
 * @replaces 6-flat.ts
 * @does     goes only half of h to each side.
 * @mend     Go the whole h to each side, and divide by 2 × h.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  return (turned(h / 2) - turned(-h / 2)) / h;
}
