/**
 * @belief   Below 0 the slope is negative.
 * @origin   The value is.
 * @replaces 8-operation.ts
 * @does     turns the sign of what comes back where x is below 0.
 * @mend     Softsign rises everywhere: its slope is above 0 on both sides.
 */
import { type Tensor, where } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return where(x.lt(0), upstream.neg(), upstream).div(x.abs().add(1).pow(2));
}
