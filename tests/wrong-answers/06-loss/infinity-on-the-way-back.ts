/**
 * @belief   If the values are right, the gradients are.
 * @origin   1 / Infinity is 0, so the overflow leaves no trace in the values.
 * @replaces 2-sigmoid.ts
 * @does     gives right values, but the gradient is NaN where x is far below 0: e^-x is Infinity there.
 * @mend     On the way back 0 meets Infinity, and no clamp after exp can mend that. Keep the exponent at
 *           80 or below, before exp. See section 2.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.neg().exp().add(1).pow(-1);
}
