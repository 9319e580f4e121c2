/**
 * @belief   detach() makes a copy.
 * @origin   It makes a new tensor; but the numbers in memory are the same ones.
 * @replaces 6-flat.ts
 * @fails    6-flat > withWeight · a copy in which one weight has another value
 * @says     the caller's own weights were written to
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.detach();
  copy.select(0, place).fill_(value);
  return copy;
}
