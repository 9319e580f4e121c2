/**
 * @belief   With all exponents clamped at 0, all is well.
 * @origin   It is a good cure for the values; but at x = 0 both clamps stand at their limit.
 * @replaces 2-sigmoid.ts
 * @does     gives right values, but the gradient at x = 0 is twice as large as it should be (0.25).
 * @mend     At a limit clamp lets the slope through: at 0 both of two clamps do. Clamp x once, at -80, and
 *           take 1 / (1 + e^-x) for all x.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.clamp(undefined, 0).exp();
  return e.div(e.add(x.neg().clamp(undefined, 0).exp()));
}
