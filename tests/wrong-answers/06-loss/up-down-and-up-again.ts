/**
 * @belief   Up by h, down by 2h, up by h: the weight is where it was.
 * @origin   On paper it is.
 * @replaces 6-flat.ts
 * @does     turns the caller's own weight there and back: rounding may leave it a little off, and after an error in measure it
 *           stays turned.
 * @mend     Turn the weight of a copy, weights.clone(): then nothing has to be put back.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const weight = weights.detach().select(0, place);
  weight.add_(h);
  const higher = measure(weights);
  weight.sub_(2 * h);
  const lower = measure(weights);
  weight.add_(h);
  return (higher - lower) / (2 * h);
}
