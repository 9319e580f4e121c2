/**
 * @belief   1 + e^-x is read from left to right.
 * @origin   The chain follows the order in which the formula is written.
 * @replaces 2-sigmoid.ts
 * @does     adds 1 to the exponent: it gives 1 / e^(1 - x).
 * @mend     First exp, then add(1): each method works on all that stands before it.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80).neg().add(1).exp().pow(-1);
}
