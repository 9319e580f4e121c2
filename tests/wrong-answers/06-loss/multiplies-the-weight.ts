/**
 * @belief   The value says by how much the weight is multiplied.
 * @origin   The lesson multiplies by 1.0001.
 * @replaces 6-flat.ts
 * @fails    6-flat > withWeight · a copy in which one weight has another value
 * @says     has the old weight times the value
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, place).mul_(value);
  return copy;
}
