/**
 * @belief   One sigmoid more does no harm.
 * @origin   The engine's sigmoid is put around one that is written out already.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoid: the same curve, element by element, for any shape
 * @says     is the sigmoid of the sigmoid
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80).neg().exp().add(1).pow(-1).sigmoid();
}
