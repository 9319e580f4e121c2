/**
 * @belief   With the absolute value, no exponent is above 0, and all is well.
 * @origin   It is a good cure for the values; but abs has a corner at 0.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoid: no overflow at ±1000, and none on the way back
 * @says     is level at 0, where the curve is steepest
 */
import { type Tensor, where } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.abs().neg().exp();
  return where(x.ge(0), 1, e).div(e.add(1));
}
