/**
 * @belief   |x| has the slope 1.
 * @origin   For x above 0 it has.
 * @replaces 8-operation.ts
 * @does     takes 1 for the slope of |x| below 0, too, where it is -1.
 * @mend     The rule comes to 1 / (1 + |x|)² on both sides.
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const bottom = x.abs().add(1);
  return bottom.sub(x).mul(upstream).div(bottom.pow(2));
}
