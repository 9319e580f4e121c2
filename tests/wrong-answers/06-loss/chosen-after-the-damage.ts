/**
 * @belief   where throws the bad branch away.
 * @origin   It does so with the values; on the way back 0 × Infinity comes out of that branch.
 * @replaces 2-sigmoid.ts
 * @does     gives right values, but the gradient is NaN where x is large and where x is far below 0.
 * @mend     where throws away the bad value only: on the way back 0 × Infinity is still NaN. Keep every
 *           exponent at 80 or below, before exp.
 */
import { type Tensor, where } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.exp();
  return where(x.ge(0), x.neg().exp().add(1).pow(-1), e.div(e.add(1)));
}
