/**
 * @belief   The sigmoid is the exponential function with a minus.
 * @origin   Only the middle of the formula is remembered.
 * @replaces 2-sigmoid.ts
 * @does     gives e^-x alone.
 * @mend     That is only a part of the formula: add 1, and then pow(-1).
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80).neg().exp();
}
