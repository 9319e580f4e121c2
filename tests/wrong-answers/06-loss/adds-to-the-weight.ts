/**
 * @belief   The value says by how much the weight is turned.
 * @origin   In section 6 a weight is raised by 0.01.
 * @replaces 6-flat.ts
 * @does     adds the value to the old weight.
 * @mend     The value takes the weight's place: fill_, not add_.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.select(0, place).add_(value);
  return copy;
}
