/**
 * @belief   Softsign has the slope of tanh.
 * @origin   The two curves look alike.
 * @replaces 8-operation.ts
 * @does     takes the slope of tanh.
 * @mend     Softsign's slope is 1 / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return upstream.mul(x.tanh().pow(2).neg().add(1));
}
