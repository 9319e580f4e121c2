/**
 * @belief   The place is counted along the last axis.
 * @origin   The two arguments of select are mixed up.
 * @replaces 6-flat.ts
 * @does     looks for the place in the columns, and there is only one.
 * @mend     One weight per row: the place is along axis 0, so select(0, place).
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(1, place).fill_(value);
  return copy;
}
