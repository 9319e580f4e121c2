/**
 * @belief   mul_ multiplies, like mul.
 * @origin   The underscore is taken for a matter of style.
 * @replaces 2-sigmoid.ts
 * @does     writes -x into the caller's x.
 * @mend     mul_ writes into its tensor. mul and neg make a new one.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.mul_(-1).exp().add(1).pow(-1);
}
