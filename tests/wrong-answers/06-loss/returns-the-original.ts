/**
 * @belief   The result is the weights.
 * @origin   A clone was changed, and then the other of the two was returned.
 * @replaces 6-flat.ts
 * @does     returns the weights as they were.
 * @mend     Return the copy into which you have written the value.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, place).fill_(value);
  return weights;
}
