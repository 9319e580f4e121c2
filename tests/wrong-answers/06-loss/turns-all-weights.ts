/**
 * @belief   fill_ on the weights sets the weight.
 * @origin   The place was forgotten: fill_ fills whatever it is called on.
 * @replaces 6-flat.ts
 * @fails    6-flat > withWeight · a copy in which one weight has another value
 * @says     has the value in every place
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, _place: number, value: number): Tensor {
  const copy = weights.clone();
  copy.fill_(value);
  return copy;
}
