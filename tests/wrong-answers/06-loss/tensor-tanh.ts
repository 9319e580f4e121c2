/**
 * @belief   Any S-shaped curve is the sigmoid.
 * @origin   tanh is in the engine and never overflows.
 * @replaces 2-sigmoid.ts
 * @does     gives tanh, which goes from -1 to 1.
 * @mend     The sigmoid goes from 0 to 1, and it is 0.5 at 0: 1 / (1 + e^-x).
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.tanh();
}
