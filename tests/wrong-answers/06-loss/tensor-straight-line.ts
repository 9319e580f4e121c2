/**
 * @belief   Between 0 and 1 any way up will do.
 * @origin   Cheap versions of the sigmoid look like this.
 * @replaces 2-sigmoid.ts
 * @does     gives a straight line, x / 4 + 0.5, cut off at 0 and 1.
 * @mend     The sigmoid bends all the way. Use the formula 1 / (1 + e^-x).
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.div(4).add(0.5).clamp(0, 1);
}
