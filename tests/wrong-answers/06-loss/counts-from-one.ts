/**
 * @belief   The first weight is number 1.
 * @origin   People count from 1.
 * @replaces 6-flat.ts
 * @does     writes the value one place too early (and into the last place when the first was meant).
 * @mend     Counting begins at 0: place is the index as it is. Leave out the - 1.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, place - 1).fill_(value);
  return copy;
}
