/**
 * @belief   Weights are counted from the last.
 * @origin   A minus slipped in.
 * @replaces 6-flat.ts
 * @does     counts the places from the end.
 * @mend     Place 0 is the first weight: counting begins at the start.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, weights.shape[0]! - 1 - place).fill_(value);
  return copy;
}
