/**
 * @belief   Place 0 stands for nothing yet.
 * @origin   Counting from 1 was to be corrected, in the wrong direction.
 * @replaces 6-flat.ts
 * @does     writes the value one place too late.
 * @mend     Counting begins at 0: place is the index as it is. Leave out the + 1.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, (place + 1) % weights.shape[0]!).fill_(value);
  return copy;
}
