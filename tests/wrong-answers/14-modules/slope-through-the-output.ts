/**
 * @belief   1 / (1 + |x|) is 1 − |softsign(x)|.
 * @origin   On paper it is.
 * @replaces 8-operation.ts
 * @does     subtracts two numbers that are nearly equal when x is large, so that no digits are left.
 * @mend     Divide by (1 + |x|)²: no digits are lost.
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const y = x.div(x.abs().add(1));
  return y.abs().neg().add(1).pow(2).mul(upstream);
}
