/**
 * @belief   The sigmoid is 1 / (1 + e^x).
 * @origin   neg() is left out of the chain.
 * @replaces 2-sigmoid.ts
 * @does     falls where the sigmoid rises: it gives 1 / (1 + e^x).
 * @mend     The exponent has lost its minus. Between clamp and exp stands neg().
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80, 80).exp().add(1).pow(-1);
}
