/**
 * @belief   Weights are a list of numbers.
 * @origin   A list is easier to write into.
 * @replaces 6-flat.ts
 * @does     returns the weights in one row of shape (n).
 * @mend     Keep the shape (n, 1): clone() does.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone().flatten();
  copy.select(0, place).fill_(value);
  return copy;
}
