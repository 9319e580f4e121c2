/**
 * @belief   A value that isn't there changes nothing.
 * @origin   if (value) is meant for undefined and catches 0.
 * @replaces 6-flat.ts
 * @does     leaves the weight as it was when the value is 0.
 * @mend     0 is a value like any other. An if, || or && takes it for nothing.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  const copy = weights.clone();
  if (value) copy.select(0, place).fill_(value);
  return copy;
}
