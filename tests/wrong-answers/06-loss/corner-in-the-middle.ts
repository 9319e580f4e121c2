/**
 * @belief   With the absolute value, no exponent is above 0, and all is well.
 * @origin   It is a good cure for the values; but abs has a corner at 0.
 * @replaces 2-sigmoid.ts
 * @does     gives right values, but the gradient is 0 at x = 0, where the curve is steepest (0.25).
 * @mend     abs has a corner at 0, and the engine takes 0 for its slope there. Clamp x at -80 and take 1
 *           / (1 + e^-x) for all x.
 */
import { type Tensor, where } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.abs().neg().exp();
  return where(x.ge(0), 1, e).div(e.add(1));
}
