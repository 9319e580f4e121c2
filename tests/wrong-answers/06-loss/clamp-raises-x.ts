/**
 * @belief   clamp(80) keeps numbers from getting larger than 80.
 * @origin   The text asks for no exponent above 80, and 80 is what one writes.
 * @replaces 2-sigmoid.ts
 * @does     raises every x below 80 to 80: the result is 1 for all x.
 * @mend     clamp's first number is the lowest that stays as it is. Below -80 the sigmoid is practically
 *           0: clamp there.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(80).neg().exp().add(1).pow(-1);
}
