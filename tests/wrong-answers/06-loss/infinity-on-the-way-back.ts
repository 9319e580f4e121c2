/**
 * @belief   If the values are right, the gradients are.
 * @origin   1 / Infinity is 0, so the overflow leaves no trace in the values.
 * @replaces 2-sigmoid.ts
 * @does     gives right values, but the gradient is NaN where x is far below 0: e^-x is Infinity there.
 * @mend     On the way back 0 meets Infinity. The exponent is -x, and it must never be above 80: first
 *           x.clamp(-80), then neg(), then exp(). Behind neg(), clamp(-80) stops the wrong end; behind exp()
 *           every clamp comes too late. See section 2.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.neg().exp().add(1).pow(-1);
}
