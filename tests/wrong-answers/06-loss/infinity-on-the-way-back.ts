/**
 * @belief   If the values are right, the gradients are.
 * @origin   1 / Infinity is 0, so the overflow leaves no trace in the values.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoid: no overflow at ±1000, and none on the way back
 * @says     has NaN where a value was still right
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.neg().exp().add(1).pow(-1);
}
