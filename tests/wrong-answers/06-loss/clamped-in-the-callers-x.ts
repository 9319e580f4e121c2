/**
 * @belief   Below -80 nobody needs the exact number.
 * @origin   clamp is done in place, by copy_.
 * @replaces 2-sigmoid.ts
 * @does     replaces the numbers below -80 in the caller's x.
 * @mend     x belongs to the caller. x.clamp(-80) gives a new tensor: go on with that one, and write
 *           nothing into x.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.copy_(x.clamp(-80)).neg().exp().add(1).pow(-1);
}
