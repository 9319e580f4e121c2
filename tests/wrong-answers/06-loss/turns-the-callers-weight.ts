/**
 * @belief   To change a weight, write into the weights.
 * @origin   That is what training does, so it looks right.
 * @replaces 6-flat.ts
 * @fails    6-flat > withWeight · a copy in which one weight has another value
 * @says     the caller's own weights were written to
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  weights.select(0, place).fill_(value);
  return weights;
}
