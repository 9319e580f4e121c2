/**
 * @belief   The value says by how much the weight is multiplied.
 * @origin   The lesson multiplies by 1.0001.
 * @replaces 6-flat.ts
 * @does     multiplies the old weight by the value.
 * @mend     The value takes the weight's place: fill_, not mul_.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, place).mul_(value);
  return copy;
}
