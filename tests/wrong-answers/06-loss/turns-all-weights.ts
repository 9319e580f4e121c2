/**
 * @belief   fill_ on the weights sets the weight.
 * @origin   The place was forgotten: fill_ fills whatever it is called on.
 * @replaces 6-flat.ts
 * @does     writes the value into every place.
 * @mend     Only one weight is turned. Take its row first: select(0, place).
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, _place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.fill_(value);
  return copy;
}
