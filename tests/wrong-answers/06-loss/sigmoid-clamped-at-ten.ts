/**
 * @belief   Below -10 the sigmoid is practically 0, so one may stop there.
 * @origin   On the picture it is.
 * @replaces 2-sigmoid.ts
 * @does     is the same for every x below -10: the values there are too large, and their gradient is 0.
 * @mend     sigmoid(-10) is 0.00005, and that's not nothing. Clamp much farther out: an exponent of 80 is
 *           still safe.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-10).neg().exp().add(1).pow(-1);
}
