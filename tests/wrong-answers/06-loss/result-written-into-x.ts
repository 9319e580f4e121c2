/**
 * @belief   The result takes the place of x.
 * @origin   The squashed numbers are all that is needed from there on.
 * @replaces 2-sigmoid.ts
 * @does     writes its result into the caller's x.
 * @mend     Methods whose name ends in _ write into their tensor. Return a new tensor and leave x as it
 *           was.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.copy_(x.clamp(-80).neg().exp().add(1).pow(-1));
}
