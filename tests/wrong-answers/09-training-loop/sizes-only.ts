/**
 * @belief   A sum of products can't be below 0.
 * @origin   Distances are added up without their signs.
 * @replaces 3-linear.ts
 * @does     adds up the products without their signs.
 * @mend     A weight below 0 speaks against a 3: keep the sign.
 */
import type { Tensor } from "#engine";

export function weightedSum(x: Tensor, weights: Tensor): Tensor {
  return x.mul(weights.t()).abs().sum(1, { keepdim: true });
}
