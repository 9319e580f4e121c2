/**
 * @belief   Changing the copy is enough.
 * @origin   Two tensors in one function, and the wrong one is measured.
 * @replaces 6-flat.ts
 * @does     measures the weights as they were, so every value gives the same number.
 * @mend     Hand the turned copy to measure.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function turn(measure: Measure, weights: Tensor, place: number, values: readonly number[]): number[] {
  return values.map((value) => {
    const copy = weights.clone();
    copy.select(0, place).fill_(value);
    return measure(weights);
  });
}
