/**
 * @belief   1 / e^-x is the sigmoid.
 * @origin   add(1) is left out of the chain.
 * @replaces 2-sigmoid.ts
 * @does     gives e^x: the 1 below the line is missing.
 * @mend     Below the line stands 1 + e^-x: add(1) comes between exp() and pow(-1).
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80, 80).neg().exp().pow(-1);
}
