/**
 * @belief   mul_ is mul.
 * @origin   The underscore is read as part of the name.
 * @replaces 3-linear.ts
 * @does     writes the products into the pictures.
 * @mend     mul makes a new tensor, mul_ writes into the one that is there.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul_(weights.t()).sum(1, { keepdim: true });
}
