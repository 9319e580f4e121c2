/**
 * @belief   A minus in the power divides, whatever the number is.
 * @origin   pow(-1) and pow(-2) look alike.
 * @replaces 2-sigmoid.ts
 * @does     divides by 1 + e^-x twice.
 * @mend     pow(-1) makes 1 / y of y. pow(-2) makes 1 / y².
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80).neg().exp().add(1).pow(-2);
}
