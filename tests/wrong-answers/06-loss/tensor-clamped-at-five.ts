/**
 * @belief   Beyond 5 the sigmoid is practically 0 or 1.
 * @origin   On the picture it is.
 * @replaces 2-sigmoid.ts
 * @does     is the same for every x below -5 and for every x above 5; the gradient there is 0.
 * @mend     Clamp much farther out: an exponent of 80 is still safe, and above 0 no limit is needed.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-5, 5).neg().exp().add(1).pow(-1);
}
