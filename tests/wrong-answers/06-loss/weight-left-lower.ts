/**
 * @belief   Up by h, down by 2h, and that's it.
 * @origin   The way back is forgotten: nothing more has to be measured.
 * @replaces 6-flat.ts
 * @does     leaves the caller's weight h lower than it was.
 * @mend     Write into copies (clone()): then nothing has to be put back.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const weight = weights.select(0, place);
  weight.add_(h);
  const above = measure(weights);
  weight.sub_(2 * h);
  return (above - measure(weights)) / (2 * h);
}
