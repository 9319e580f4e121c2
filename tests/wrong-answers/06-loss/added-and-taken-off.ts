/**
 * @belief   Adding the difference and taking it off again brings a number back to where it was.
 * @origin   On paper it does.
 * @replaces 6-flat.ts
 * @does     adds the difference to the caller's weight and takes it off again: rounding leaves something
 *           else behind.
 * @mend     Write into a copy (clone()): then nothing has to be put back.
 */
import { noGrad, type Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  const row = weights.detach().select(0, place);
  const own = row.item();
  return noGrad(() =>
    values.map((value) => {
      row.add_(value - own);
      const said = measure(weights);
      row.sub_(value - own);
      return said;
    }),
  );
}
