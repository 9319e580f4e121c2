/**
 * @belief   A new tensor, and the value written into it.
 * @origin   zeros makes a tensor of the right shape.
 * @replaces 6-flat.ts
 * @does     has the value in its place, but 0 in all others.
 * @mend     The other weights stay as they are: begin with a copy of the weights, not with zeros.
 */
import { type Tensor, zeros } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = zeros(...weights.shape);
  copy.select(0, place).fill_(value);
  return copy;
}
