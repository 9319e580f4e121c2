/**
 * @belief   The first weight is number 1.
 * @origin   People count from 1.
 * @replaces 6-flat.ts
 * @fails    6-flat > withWeight · a copy in which one weight has another value
 * @says     has the value one place too early
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, place - 1).fill_(value);
  return copy;
}
