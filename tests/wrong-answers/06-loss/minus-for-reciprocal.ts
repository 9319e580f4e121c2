/**
 * @belief   The -1 of pow(-1) means a minus.
 * @origin   Inverse and negative are mixed up.
 * @replaces 2-sigmoid.ts
 * @does     gives -(1 + e^-x): it turns the sign where it should divide 1 by it.
 * @mend     1 / y is y.pow(-1). neg() only turns the sign.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80).neg().exp().add(1).neg();
}
