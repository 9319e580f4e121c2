/**
 * @belief   The result is the weights.
 * @origin   A clone was changed, and then the other of the two was returned.
 * @replaces 6-flat.ts
 * @fails    6-flat > withWeight · a copy in which one weight has another value
 * @says     is the weights as they were
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, place).fill_(value);
  return weights;
}
