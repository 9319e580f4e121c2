/**
 * @belief   One sigmoid more does no harm.
 * @origin   The engine's sigmoid is put around one that is written out already.
 * @replaces 2-sigmoid.ts
 * @does     takes the sigmoid twice: all its numbers lie between 0.5 and 0.74.
 * @mend     Once is enough. Write it with simpler methods, and leave out the engine's sigmoid().
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80).neg().exp().add(1).pow(-1).sigmoid();
}
